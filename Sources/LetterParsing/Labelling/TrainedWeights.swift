// Learnt by congvan-train; not written by hand. Hundredths, a row a cue (`cue`) or a label before (`after`).
extension LabelWeights {
  static let trainedText: StaticString = """
    cue always organ:-1503 motto:234 number:1187 date:121 about:1103 aboutRest:2081 type:11 subject:1221 addressLabel:-64 addressee:2514 mark:964 body:1292 placesLabel:681 place:-539 competence:1129 position:925 name:-56 annex:-4851 trailer:1262 stranger:1636 footnote:-11827 noise:2475
    cue capitals organ:3483 motto:506 number:-16 date:-1161 about:-644 aboutRest:-2090 type:1276 subject:-1710 addressLabel:-1609 addressee:-1690 mark:2046 body:3107 placesLabel:-794 place:-1272 competence:2504 position:3354 name:-1817 annex:-1901 trailer:227 stranger:90 footnote:-1473 noise:-416
    cue titleWords organ:-99 motto:-99 number:-298 date:-188 aboutRest:-1526 type:-483 subject:-1319 addressLabel:-284 addressee:575 mark:-182 body:-4008 placesLabel:-383 place:2047 competence:-298 position:-299 name:6792 annex:956 footnote:-9 noise:-890
    cue startsLower organ:-935 motto:-305 date:1296 about:-42 aboutRest:3577 type:1147 subject:2334 addressLabel:-408 addressee:-302 body:114 placesLabel:-693 place:-2760 competence:383 position:-349 name:85 annex:-985 trailer:-217 stranger:932 footnote:-4512 noise:1641
    cue startsUpper organ:755 motto:806 number:746 date:-151 about:1250 aboutRest:-1570 type:-888 subject:-943 addressLabel:581 addressee:3604 mark:1197 body:-1461 placesLabel:1474 place:3581 competence:839 position:194 name:857 annex:-3620 trailer:1518 stranger:703 footnote:-7466 noise:-2008
    cue startsDigit organ:-1299 number:-123 date:-932 aboutRest:1412 type:-178 subject:297 addressLabel:-199 addressee:-608 body:-2020 placesLabel:-99 place:-745 competence:-93 position:414 name:361 annex:4251 trailer:-38 footnote:645 noise:-1045
    cue startsPunctuation organ:-1565 motto:-768 number:1924 date:-913 about:-359 aboutRest:893 type:-721 subject:-1755 addressLabel:-2987 addressee:883 mark:-478 body:-2751 placesLabel:-1923 place:1408 competence:189 position:694 name:-461 annex:4236 trailer:-194 stranger:915 footnote:1783 noise:1950
    cue bullet organ:-1503 motto:-281 number:-409 date:-1190 about:-350 aboutRest:1275 type:-165 subject:-1088 addressLabel:-2088 addressee:4487 mark:-309 body:1494 placesLabel:-629 place:4189 competence:-1 position:562 name:129 annex:-3111 trailer:-194 stranger:-361 footnote:2195 noise:-2649
    cue numbered organ:-899 motto:-533 number:-493 date:-288 about:3972 aboutRest:4776 type:-649 subject:-1781 addressLabel:-493 addressee:-91 body:21881 placesLabel:-693 place:-672 competence:-414 position:-125 name:-92 annex:-11232 footnote:-11653 noise:-515
    cue article number:-294 aboutRest:-687 type:-80 subject:-829 body:6836 placesLabel:-395 annex:-531 footnote:-3357 noise:-658
    cue tiny organ:918 motto:-503 number:816 aboutRest:992 type:-160 subject:-1235 addressLabel:-99 addressee:-455 mark:1147 body:440 place:-1340 competence:273 position:-138 name:-249 annex:-1753 trailer:-80 stranger:-54 footnote:-18 noise:1502
    cue short organ:49 motto:-382 number:1273 date:248 about:-1162 aboutRest:-1436 type:1397 subject:1142 addressLabel:-105 addressee:-1473 mark:527 body:-5519 placesLabel:1266 place:-343 competence:1417 position:774 name:1042 annex:3218 trailer:-255 stranger:892 footnote:-3461 noise:890
    cue middling organ:-372 motto:1444 number:-1013 date:387 about:231 aboutRest:3402 type:-737 subject:1985 addressLabel:-664 addressee:2582 mark:-603 body:-562 placesLabel:-540 place:2001 competence:-363 position:477 name:-810 annex:-2987 trailer:451 stranger:541 footnote:-5286 noise:435
    cue long organ:-2099 motto:-324 number:357 date:-285 about:2199 aboutRest:-3332 type:-309 subject:1754 addressLabel:1174 addressee:4254 mark:-108 body:9052 place:-687 competence:-198 position:-187 name:-38 annex:-1619 trailer:1783 stranger:-6 footnote:-10914 noise:-463
    cue veryLong number:-245 date:-227 about:-164 aboutRest:2455 type:-177 subject:-2425 addressLabel:-369 addressee:-2394 body:-2119 placesLabel:-44 place:-168 annex:-1709 trailer:-636 stranger:264 footnote:7854 noise:110
    cue endsSemicolon organ:-999 date:-98 aboutRest:-177 subject:-859 addressLabel:-989 addressee:3873 body:2341 placesLabel:-260 place:7400 position:-99 name:-39 annex:-4746 trailer:1080 stranger:-61 footnote:-1427 noise:-4935
    cue endsColon organ:-520 motto:-39 number:1142 date:-165 about:-168 aboutRest:252 type:-288 subject:-963 addressLabel:642 addressee:-3523 mark:414 body:4509 placesLabel:3457 place:-2750 competence:-328 position:-119 name:-499 annex:-1767 trailer:-70 footnote:-296 noise:1082
    cue endsPeriod organ:-179 motto:-99 number:-193 date:-188 about:-42 aboutRest:2303 type:-14 subject:492 addressLabel:1688 addressee:5998 mark:-156 body:812 placesLabel:-372 place:-485 competence:496 position:-124 name:-393 annex:-4846 trailer:431 stranger:486 footnote:-9211 noise:3599
    cue endsMark organ:-99 motto:-275 aboutRest:-154 subject:-354 addressee:-470 body:5969 annex:-2153 trailer:-117 footnote:-236 noise:-2106
    cue endsComma organ:-99 motto:-68 date:-247 aboutRest:-583 type:-101 subject:522 addressee:1847 mark:-69 body:-3643 placesLabel:-41 place:-510 competence:-81 position:-87 name:-259 annex:1357 trailer:-92 stranger:-64 footnote:2154 noise:67
    cue endsOpen organ:296 motto:441 number:239 date:821 about:1314 aboutRest:286 type:416 subject:2029 addressLabel:-1405 addressee:-5682 mark:776 body:-2726 placesLabel:-2101 place:-4193 competence:1042 position:1356 name:1135 annex:5151 trailer:-85 stranger:1275 footnote:-3046 noise:2660
    cue oneWord organ:1681 motto:-898 number:2271 date:-733 aboutRest:304 type:-382 subject:1028 addressLabel:-566 addressee:1554 mark:1115 body:-9399 placesLabel:-63 place:-308 competence:272 position:-88 name:-249 annex:1816 stranger:415 footnote:-466 noise:2697
    cue twoToFive organ:-63 motto:-543 number:-77 date:405 about:-1299 aboutRest:-36 type:1536 subject:-857 addressLabel:-899 addressee:-62 mark:461 body:-72 placesLabel:1085 place:1835 competence:1257 position:999 name:770 annex:-1923 trailer:374 stranger:840 footnote:-4041 noise:310
    cue sixToTwelve organ:-1322 motto:1797 number:-342 date:745 about:545 aboutRest:1750 type:-695 subject:1908 addressLabel:1606 addressee:-997 mark:-503 body:2198 placesLabel:-296 place:-791 competence:-301 position:202 name:-538 annex:441 trailer:-283 stranger:123 footnote:-5246
    cue manyWords organ:-1799 motto:-121 number:-663 date:-295 about:1857 aboutRest:62 type:-447 subject:-858 addressLabel:-204 addressee:2019 mark:-108 body:8566 placesLabel:-44 place:-1274 competence:-99 position:-187 name:-38 annex:-5185 trailer:1170 stranger:257 footnote:-2072 noise:-533
    cue hasDigits organ:-1062 motto:-1002 number:982 date:2360 about:-751 aboutRest:1827 type:-788 subject:1458 addressLabel:-1655 addressee:-6197 mark:-336 body:-3890 placesLabel:-622 place:-125 competence:-657 position:-89 name:-56 annex:2681 trailer:1242 stranger:1332 footnote:1837 noise:3515
    cue mostlyDigits organ:-399 number:280 date:-733 aboutRest:1647 type:-39 subject:3058 addressLabel:-94 addressee:-144 body:12796 place:-182 position:-129 name:-249 annex:-11269 footnote:-782 noise:-3758
    cue garbage organ:-327 motto:-98 date:-98 aboutRest:-577 type:-398 subject:-159 addressLabel:-99 addressee:857 mark:-60 body:-815 place:-162 competence:-96 position:-269 name:-99 annex:-6493 trailer:928 stranger:798 noise:7172
    cue doubtfulWords organ:843 motto:-730 number:-111 date:75 about:-335 aboutRest:-784 type:1109 subject:-1800 addressLabel:-388 addressee:-364 mark:-365 body:-590 placesLabel:-997 place:-616 competence:-825 position:-899 name:-218 annex:4704 trailer:770 stranger:717 footnote:-444 noise:1252
    cue bracketed number:-317 date:-138 aboutRest:751 type:-39 subject:439 addressee:-227 body:-5295 place:-341 position:-98 name:-195 annex:4610 footnote:-411 noise:1263
    cue tableRow organ:377 motto:-98 date:203 about:-91 aboutRest:-2141 type:-145 subject:-2216 addressLabel:-278 addressee:-275 body:7996 place:-1356 competence:-582 position:-590 name:-488 annex:-874 trailer:-196 stranger:482 footnote:6 noise:270
    cue left organ:3478 motto:-1278 number:-263 date:-391 about:1872 aboutRest:3622 type:-477 subject:-1330 addressLabel:-192 addressee:-2171 mark:689 body:-3866 placesLabel:1396 place:1386 competence:-124 position:342 name:-571 annex:-5291 trailer:1621 stranger:652 footnote:-399 noise:1292
    cue right organ:-1341 motto:2153 number:402 date:1086 aboutRest:-575 type:-192 subject:-275 addressLabel:-298 addressee:878 body:-3212 placesLabel:-99 place:2310 competence:790 position:1530 name:-1130 annex:-1898 trailer:-48 stranger:-124 footnote:-183 noise:229
    cue centred organ:82 motto:-5 number:-373 date:-363 about:-1375 aboutRest:-830 type:926 subject:2366 addressLabel:-313 addressee:4772 body:87 placesLabel:-494 place:1204 competence:-99 position:-60 name:-2230 annex:-3612 trailer:-74 stranger:13 footnote:-1481 noise:1860
    cue blankAbove organ:258 motto:1777 number:578 date:1593 about:99 aboutRest:-1309 type:-1327 subject:-560 addressLabel:2757 addressee:-7475 mark:-2 body:-3042 placesLabel:78 place:-3931 competence:825 position:-1855 name:1144 annex:2164 trailer:560 stranger:481 footnote:5677 noise:1508
    cue farBelow organ:94 motto:-1 subject:-118 addressLabel:485 addressee:-183 body:-843 placesLabel:75 place:1069 position:202 name:726 annex:-1428 trailer:-38 footnote:-5 noise:-33
    cue firstCells organ:5058 motto:2999 number:873 date:1074 about:218 aboutRest:1094 type:1932 subject:2752 addressee:-99 mark:349 body:-8759 place:-314 position:-299 name:-228 annex:-9678 stranger:2616 footnote:-42 noise:453
    cue firstOfPage organ:1322 motto:-99 number:-441 date:-372 about:-164 aboutRest:1163 subject:1311 addressee:-99 body:-1500 place:-99 position:-99 annex:-550 stranger:1084 footnote:-42 noise:-1409
    cue continued
    cue sameLineAsBefore organ:-1341 motto:2050 number:362 date:991 about:-1375 aboutRest:-711 type:162 subject:1179 addressLabel:-1587 addressee:-640 body:-827 placesLabel:-99 place:-602 competence:932 position:796 name:1325 annex:-1306 trailer:-48 stranger:-65 footnote:-164 noise:968
    cue stateName organ:-676 motto:5741 number:-99 aboutRest:-489 subject:-91 body:-2126 annex:-2060 noise:-197
    cue mottoLine organ:-99 motto:7151 number:-99 aboutRest:-1321 subject:-460 body:-2210 annex:-2772 noise:-187
    cue partyName organ:-1330 motto:3063 number:-124 date:-96 about:-93 type:-81 subject:-7 mark:-105 body:-297 position:-99 name:-203 annex:-398 noise:-225
    cue unionName organ:-290 motto:325 noise:-35
    cue numberLabel organ:-1013 motto:-282 number:6641 date:-298 aboutRest:-611 subject:-685 body:70 position:-99 name:-21 annex:-2385 stranger:-88 noise:-1224
    cue notation organ:-1250 motto:-397 number:4451 date:84 about:-534 aboutRest:305 type:-106 subject:644 addressLabel:-590 addressee:-1045 body:384 place:-687 competence:931 position:-806 name:-996 annex:812 trailer:-462 stranger:-1365 footnote:927 noise:-296
    cue numberAlone
    cue dateLine organ:-99 motto:-199 date:6953 aboutRest:-1263 subject:-102 addressee:-72 body:-852 annex:-3537 footnote:-98 noise:-726
    cue dateStart date:461 aboutRest:-138 body:1337 annex:-1205 footnote:-197 noise:-257
    cue dateInside organ:-99 motto:-199 number:-218 date:5152 aboutRest:-1499 subject:-649 addressLabel:-72 addressee:-2970 body:2592 placesLabel:-44 place:-82 competence:-99 annex:-1746 footnote:-854 noise:792
    cue about organ:-99 motto:-533 number:-199 date:-192 about:3972 aboutRest:5718 type:-99 subject:-291 addressLabel:-99 body:-6129 annex:-1934 footnote:-99 noise:-12
    cue aboutWords motto:-793 date:-339 about:233 aboutRest:1846 type:-21 subject:3395 addressLabel:-168 addressee:-270 body:-2314 annex:-1803 footnote:-198 noise:432
    cue typeName organ:-295 aboutRest:-296 type:6663 subject:-439 addressLabel:-257 body:1672 placesLabel:-296 competence:-97 position:-40 annex:-5215 footnote:-98 noise:-1298
    cue typeNameStart organ:-297 date:-98 aboutRest:749 type:-80 subject:-249 addressLabel:-93 body:527 annex:-1378 footnote:-197 noise:1119
    cue addressLabel organ:-99 aboutRest:-659 subject:-302 addressLabel:12905 addressee:-424 body:-6512 placesLabel:-198 place:-1133 position:-99 annex:-3296 noise:-177
    cue placesLabel addressLabel:-732 addressee:-408 body:-4300 placesLabel:7514 place:-727 annex:-793 noise:-553
    cue filing about:-55 aboutRest:-159 body:-94 place:-499 position:-17 annex:598 trailer:-76 noise:304
    cue asAbove
    cue purpose motto:-140 aboutRest:-22 subject:-274 addressLabel:-268 addressee:-37 body:2806 place:2203 annex:-2753 footnote:-395 noise:-1118
    cue competence organ:-299 date:-90 type:-99 mark:-99 body:-2577 place:-338 competence:7458 position:-678 annex:-3214 noise:-59
    cue positionStart organ:-276 motto:-778 number:-298 date:-10 aboutRest:-442 type:-410 subject:-430 addressLabel:-375 addressee:-271 mark:-153 body:4692 place:1500 competence:-532 position:3484 name:-606 annex:-3662 trailer:-48 footnote:-98 noise:-1282
    cue positionCapitals organ:-276 motto:-590 number:-298 date:-10 aboutRest:-442 type:-410 subject:-332 addressLabel:-375 addressee:-271 mark:-153 body:4781 place:2292 competence:-532 position:2318 name:-606 annex:-3662 trailer:-48 footnote:-98 noise:-1282
    cue organStart organ:2553 motto:-852 number:-99 date:-280 aboutRest:-161 type:-1046 subject:871 addressLabel:-1272 addressee:-1181 mark:-323 body:-171 placesLabel:-99 place:-800 competence:-158 position:672 name:-873 annex:985 trailer:604 stranger:288 footnote:-296 noise:1643
    cue organCapitals organ:2115 motto:-626 number:-99 date:-99 aboutRest:-760 type:-1046 subject:2304 addressLabel:-178 addressee:-99 mark:-323 body:1725 placesLabel:-99 place:-8 competence:-158 position:-392 name:-774 annex:-1797 trailer:674 stranger:360 footnote:-296 noise:-418
    cue basis date:-319 about:-99 subject:-1030 addressLabel:-188 addressee:-1811 body:7670 place:-82 competence:-99 annex:-2560 trailer:-155 footnote:-499 noise:-825
    cue proposal about:-81 subject:-99 addressee:-478 body:1055 placesLabel:-44 name:-38 annex:-212 footnote:-98
    cue carryingOut organ:-99 number:-99 date:-49 about:-87 subject:4175 addressLabel:-174 addressee:-1073 body:2816 place:-168 annex:-3012 trailer:-68 footnote:-1155 noise:-1001
    cue command type:-390 subject:-99 addressLabel:-99 body:1598 placesLabel:-296 competence:-97 annex:-148 footnote:-98 noise:-366
    cue enclosedLink number:-317 date:-138 aboutRest:-193 subject:-1859 addressee:-99 body:-2874 name:-97 annex:4978 footnote:-98 noise:701
    cue annexTitle organ:-274 number:-140 date:-291 about:-93 type:-1035 subject:-97 addressLabel:-99 mark:-501 body:-1314 competence:-637 position:-139 name:-568 annex:7152 trailer:-304 stranger:-63 noise:-1590
    cue contact organ:-205 number:-56 date:-284 subject:-243 addressLabel:-315 addressee:-315 body:-933 annex:-456 trailer:3252 stranger:414 noise:-856
    cue copyMark
    cue urgency organ:-369 motto:-97 number:-182 date:-96 about:-457 type:-357 mark:2744 body:-532 competence:-37 annex:-566 noise:-46
    cue secrecy organ:-930 aboutRest:-87 subject:-279 addressLabel:-99 mark:2830 body:-170 competence:-37 annex:-260 noise:-965
    cue circulation
    cue signedMark place:-164 position:-98 name:-97 annex:-1666 noise:2027
    cue personName organ:902 motto:1433 number:-711 date:-96 about:-93 aboutRest:-432 type:151 subject:1379 addressee:846 mark:-282 body:-1892 placesLabel:-244 place:1122 competence:-540 position:-703 name:5904 annex:-5897 trailer:-309 stranger:-44 footnote:-197 noise:-294
    cue degree
    cue telegram subject:-72 addressLabel:-917 addressee:-93 body:-965 noise:2049
    cue closing organ:-99 about:-77 aboutRest:-53 addressLabel:-75 addressee:-74 mark:-39 body:2060 annex:-1183 trailer:-133 footnote:-225 noise:-97
    cue thanks addressLabel:-98 addressee:-252 body:1251 placesLabel:-74 place:-463 name:-87 annex:-201 noise:-73
    cue yearOnly
    cue footnoteMark date:-99 aboutRest:-1973 subject:-1263 addressee:-37 body:-11663 name:611 annex:10452 trailer:-38 footnote:3357 noise:654
    cue afterCapitals organ:2547 motto:2402 number:143 date:209 about:200 aboutRest:-2807 type:253 subject:1373 addressLabel:-735 addressee:-1989 mark:-217 body:-2115 placesLabel:-194 place:1090 competence:262 position:1114 name:1110 annex:-2293 trailer:-358 stranger:600 footnote:-981 noise:385
    cue afterLong organ:-1043 motto:-294 number:-418 date:-861 about:-254 aboutRest:-893 type:258 subject:4361 addressLabel:-320 addressee:1744 mark:107 body:1269 placesLabel:2486 place:-4112 competence:336 position:-14 name:-1469 annex:655 trailer:-8 stranger:-65 footnote:-2661 noise:1198
    cue afterOpen organ:-611 motto:165 number:835 date:1403 about:601 aboutRest:1437 type:787 subject:1280 addressLabel:2212 addressee:-1428 mark:1029 body:-7552 placesLabel:-2264 place:844 competence:-1430 position:-1679 name:-703 annex:4222 trailer:426 stranger:247 footnote:-747 noise:925
    cue afterSemicolon organ:-1098 motto:-188 date:-98 about:-88 subject:-284 addressee:7806 body:-7522 placesLabel:-44 place:3392 competence:-9 position:1550 name:788 annex:-3473 trailer:1140 stranger:-71 footnote:-889 noise:-908
    cue afterColon organ:217 motto:231 number:1304 date:-380 about:924 aboutRest:-824 type:259 subject:-196 addressLabel:-1252 addressee:4543 body:-2259 placesLabel:-344 place:-1527 competence:-364 position:63 name:-490 annex:2402 trailer:-103 stranger:-64 footnote:-395 noise:-1745
    cue afterBullet organ:-762 motto:-268 number:-247 date:-312 about:-519 aboutRest:-1344 type:-500 subject:636 addressLabel:-982 addressee:-1637 mark:-64 body:3415 placesLabel:-1087 place:3018 competence:1286 position:1092 name:1524 annex:-2385 trailer:-92 stranger:-471 footnote:-565 noise:268
    cue afterEndMark organ:-99 addressLabel:-292 addressee:-353 body:-5019 placesLabel:1866 place:1877 competence:825 position:739 annex:-2241 noise:2697
    cue beforeCapitals organ:2701 motto:-632 number:871 date:953 about:2085 aboutRest:-261 type:-1113 subject:191 addressLabel:-973 addressee:-3056 mark:1583 body:-3956 placesLabel:-166 place:-148 competence:973 position:75 name:2322 annex:-3375 trailer:1257 stranger:488 footnote:-1512 noise:1693
    cue beforeBullet organ:-1299 motto:-433 date:-130 about:-172 aboutRest:-972 subject:-1513 addressLabel:-603 addressee:-1744 body:-181 placesLabel:2754 place:3201 competence:1335 position:3151 name:1112 annex:-4752 stranger:-191 footnote:-62 noise:503
    cue beforeMotto organ:1610 motto:3542 number:725 date:85 about:2348 aboutRest:1739 subject:615 addressLabel:-94 mark:822 body:-4553 placesLabel:-354 place:-700 competence:-117 position:-276 name:-1096 annex:-5021 stranger:-177 footnote:-99 noise:1000
    cue afterPlacesLabel date:-90 type:-99 addressLabel:-633 addressee:-1693 body:-3787 placesLabel:-98 place:3921 competence:378 position:491 name:-195 annex:-307 noise:2115
    cue afterName organ:497 motto:452 number:925 date:-293 about:-310 aboutRest:-392 type:34 subject:777 addressLabel:-652 addressee:1053 mark:-597 body:-5763 placesLabel:149 place:-906 competence:76 position:2247 name:319 annex:1808 trailer:1038 stranger:-108 footnote:-831 noise:476
    cue afterAddressLabel organ:-99 date:-165 about:-186 aboutRest:-99 subject:-114 addressLabel:-273 addressee:11087 body:-2985 place:-3356 annex:-2179 stranger:-61 footnote:-222 noise:-1342
    cue afterDateFragment number:-199 date:1762 aboutRest:66 type:-816 subject:-370 addressLabel:193 body:3104 place:-833 annex:-2977 footnote:-39 noise:108
    cue dateFragment motto:-80 date:5687 aboutRest:-517 type:-92 subject:-460 body:1862 placesLabel:-166 place:-473 competence:-161 name:-167 annex:-3738 footnote:-39 noise:-1653
    cue titleThenName motto:-187 subject:-97 body:-340 place:-791 competence:252 position:1165
    cue afterType organ:-99 motto:-74 number:847 date:-149 about:-188 aboutRest:-493 type:-71 subject:8980 addressLabel:-99 addressee:-71 body:-2527 competence:-99 annex:-4361 trailer:-74 footnote:-675 noise:-842
    cue afterAbout organ:-99 motto:354 number:97 date:-705 aboutRest:7809 type:-43 subject:-292 addressLabel:456 addressee:-99 body:-3234 annex:-3522 footnote:-99 noise:-621
    cue goesOn organ:-935 motto:-305 date:1296 about:-42 aboutRest:3677 type:1147 subject:2141 addressLabel:-408 addressee:187 body:3117 placesLabel:-130 place:-838 competence:383 position:-164 name:562 annex:-8509 trailer:-217 stranger:-120 footnote:-1352 noise:512
    cue closesBracket organ:-193 number:284 date:156 about:817 aboutRest:441 type:-241 subject:-238 addressLabel:-2414 addressee:-2560 mark:-137 body:239 placesLabel:-138 place:2991 position:-408 name:-592 annex:2300 trailer:-71 stranger:-4 footnote:-802 noise:572
    after organ organ:-283 motto:717 number:1845 date:-290 about:569 aboutRest:-107 type:-365 mark:-165 body:-339 competence:-309 position:-766 name:-498 annex:-1203 noise:-206
    after motto organ:2007 motto:1657 number:1069 date:1042 about:-83 aboutRest:-666 type:-74 addressLabel:94 mark:215 body:497 placesLabel:-138 place:-646 competence:-161 position:-399 name:-299 annex:-5018 trailer:-48 footnote:-98 noise:1568
    after number organ:-1771 motto:808 number:667 date:2057 about:2280 aboutRest:-555 type:1757 addressLabel:-87 mark:839 body:-3452 place:-7 name:-287 annex:-1499 trailer:-98 footnote:-39 noise:775
    after date organ:271 motto:156 number:-543 date:1168 about:867 aboutRest:2009 type:1620 subject:-2538 addressLabel:1391 mark:1227 body:-1767 place:-596 competence:-37 position:-79 name:-237 annex:-3546 footnote:-49 noise:944
    after about organ:-348 motto:2023 number:940 date:1190 about:-8 aboutRest:-1852 type:-164 addressLabel:1294 mark:365 body:-282 place:-172 position:-146 annex:-915 footnote:-39 noise:-737
    after aboutRest organ:312 motto:2394 number:-271 date:1432 about:-393 aboutRest:2563 type:-307 addressLabel:4008 mark:297 body:-2627 placesLabel:-230 place:-344 competence:-719 position:-242 name:-445 annex:-4048 trailer:-76 footnote:-260 noise:48
    after type motto:-74 number:-199 date:-324 about:-149 type:-164 subject:4344 addressLabel:-167 body:-2118 name:-99 annex:-261 trailer:-74 footnote:-161 noise:-398
    after subject organ:-1615 motto:262 number:1228 date:-430 about:-166 type:-1179 subject:-68 addressLabel:3657 mark:-443 body:5005 placesLabel:-473 place:-285 competence:-344 position:-826 name:-117 annex:-2325 trailer:-270 footnote:-756 noise:121
    after addressLabel organ:-93 motto:-94 number:-904 date:-287 about:-186 addressLabel:-488 addressee:2619 mark:-267 body:3838 placesLabel:-98 place:-1507 annex:-465 footnote:-222 noise:-1726
    after addressee organ:-196 number:-191 date:-22 type:-171 addressLabel:1593 addressee:5694 body:2304 placesLabel:-758 place:-2981 competence:-1422 position:-203 name:-393 annex:-1135 trailer:-68 footnote:-427 noise:1886
    after mark organ:-135 motto:560 number:-86 date:416 aboutRest:-530 type:1516 subject:-1019 addressLabel:691 mark:870 body:-169 placesLabel:-94 place:-81 name:-38 annex:-283 noise:-494
    after body organ:-395 motto:-600 number:-493 date:-2077 about:-39 type:-1454 addressLabel:-3856 mark:-72 body:19305 placesLabel:6040 place:-4114 competence:322 position:-447 name:-2691 annex:-9076 trailer:-117 stranger:-195 footnote:2054 noise:3150
    after placesLabel motto:-651 number:-99 date:-282 type:-99 addressLabel:-807 body:-1148 placesLabel:-172 place:2615 competence:-67 position:684 name:-195 annex:-310 trailer:-83 noise:1650
    after place organ:657 motto:-1175 number:-355 date:-390 about:-519 type:-481 addressLabel:-801 mark:-64 body:-8696 placesLabel:-818 place:3597 competence:775 position:1228 name:2782 annex:4088 trailer:-94 stranger:-463 footnote:-211 noise:-1223
    after competence organ:-614 motto:-849 number:-235 date:-146 about:-36 type:266 addressLabel:-333 mark:-198 body:-1133 place:1887 competence:711 position:2157 name:-197 annex:591 trailer:-80 footnote:-9 noise:-573
    after position organ:-338 motto:-1597 number:-397 date:-152 about:-99 type:-163 addressLabel:-238 mark:-265 body:-1912 placesLabel:735 place:659 competence:508 position:446 name:1881 annex:1805 trailer:-174 footnote:-135 noise:-1026
    after name organ:1485 motto:-1330 number:-304 date:-898 about:-93 type:-79 addressLabel:-457 mark:-504 body:-1618 placesLabel:560 place:1481 competence:403 position:-10 name:-1592 annex:2693 trailer:1102 stranger:-63 footnote:-594 noise:-2096
    after annex organ:-680 motto:-1481 number:103 date:-2295 about:-290 type:-621 addressLabel:-5545 mark:-138 body:-9979 placesLabel:-2055 place:-3057 competence:-236 position:-506 name:-1060 annex:16507 trailer:-217 stranger:-68 footnote:-766 noise:3097
    after trailer organ:-263 motto:-330 number:-225 date:-48 type:-74 addressLabel:-71 body:-310 placesLabel:-250 competence:491 position:447 annex:-71 trailer:1946 noise:-610
    after stranger organ:213 motto:-177 number:-13 body:-61 place:-72 competence:525 position:-77 annex:-63 stranger:1291 noise:263
    after footnote organ:-42 motto:-146 number:-47 date:-200 about:-61 type:-101 addressLabel:-238 mark:-109 body:3915 placesLabel:-328 place:-137 competence:-163 position:-39 name:-144 annex:-512 trailer:-222 footnote:-11740 noise:-1090
    after noise organ:-993 motto:262 number:143 date:1033 about:-320 aboutRest:58 type:351 subject:-807 addressLabel:298 addressee:-5699 mark:-623 body:3543 placesLabel:-1236 place:3322 competence:852 position:-192 name:3578 annex:752 trailer:-158 stranger:51 footnote:1675 noise:560
    start organ:1322 motto:-99 number:-441 date:-372 about:-164 aboutRest:1163 subject:1311 addressee:-99 body:-1500 place:-99 position:-99 annex:-550 stranger:1084 footnote:-42 noise:-1409
    stop organ:-99 motto:-285 number:-199 date:-139 about:-42 aboutRest:990 type:-138 subject:249 addressLabel:-181 addressee:-993 mark:-156 body:-3948 placesLabel:-351 place:1629 competence:-74 position:1391 name:1860 annex:4439 trailer:634 stranger:-190 footnote:-414 noise:-3978
"""
}
