// Learnt by congvan-train; not written by hand. Hundredths, a row a cue (`cue`) or a label before (`after`).
extension LabelWeights {
  static let trainedText: StaticString = """
    cue always organ:-1564 motto:151 number:1078 date:213 about:952 aboutRest:2038 type:165 subject:1578 addressLabel:389 addressee:2865 mark:996 body:878 placesLabel:646 place:321 competence:867 position:651 name:-457 annex:-5354 trailer:1124 stranger:1879 footnote:-12457 noise:3033
    cue capitals organ:3256 motto:186 number:-344 date:-1688 about:-902 aboutRest:-2145 type:1309 subject:-2276 addressLabel:-1977 addressee:-1056 mark:2064 body:3069 placesLabel:-572 place:-1178 competence:2515 position:4070 name:-2136 annex:-975 trailer:208 stranger:-62 footnote:-1236 noise:-127
    cue titleWords organ:-99 number:-79 date:-95 aboutRest:-834 type:-573 subject:-1265 addressLabel:-355 addressee:965 body:-4635 placesLabel:-118 place:1303 position:-299 name:6021 annex:1050 stranger:-41 noise:-940
    cue startsLower organ:-892 motto:-337 number:-231 date:1230 about:-47 aboutRest:3481 type:1193 subject:2839 addressLabel:-105 addressee:34 mark:-198 body:2274 placesLabel:-685 place:-2942 competence:225 position:-472 name:-51 annex:-1100 trailer:-205 stranger:844 footnote:-4948 noise:96
    cue startsUpper organ:658 motto:1015 number:602 date:-408 about:1297 aboutRest:-710 type:-612 subject:211 addressLabel:594 addressee:3315 mark:1275 body:697 placesLabel:1610 place:2504 competence:641 position:-254 name:596 annex:-5195 trailer:1508 stranger:84 footnote:-6535 noise:-2900
    cue startsDigit organ:-1299 number:-92 date:-445 about:-141 aboutRest:1979 type:-118 subject:-115 addressLabel:-99 addressee:-243 mark:-80 body:-2260 placesLabel:-279 place:-772 position:396 name:47 annex:5049 trailer:-178 footnote:1141 noise:-2487
    cue startsPunctuation organ:-1714 motto:-1014 number:1692 date:-343 about:-1224 aboutRest:1225 type:-337 subject:-1690 addressLabel:-3550 addressee:387 mark:-190 body:-1037 placesLabel:-1948 place:695 competence:581 position:979 name:-457 annex:4320 trailer:-151 stranger:898 footnote:1893 noise:987
    cue bullet organ:-1299 motto:-560 number:-238 date:-558 about:-1186 aboutRest:66 type:-141 subject:-1729 addressLabel:-2799 addressee:3173 mark:-90 body:896 placesLabel:-643 place:4867 competence:193 position:1072 name:411 annex:-2375 trailer:-151 stranger:609 footnote:822 noise:-338
    cue numbered organ:-899 motto:-929 number:-589 date:-396 about:5358 aboutRest:4846 type:-575 subject:-1266 addressLabel:-391 addressee:-192 body:25745 placesLabel:-198 place:-639 competence:-397 position:-80 name:-693 annex:-17175 footnote:-12049 noise:525
    cue article number:-589 about:-197 aboutRest:-785 type:-98 subject:-294 addressee:-99 body:8854 name:-494 annex:-2856 footnote:-3258 noise:-178
    cue tiny organ:1086 motto:-350 number:981 date:-179 aboutRest:662 type:-320 subject:-1270 addressLabel:-80 addressee:-439 mark:1413 body:54 placesLabel:-79 place:-1097 competence:20 position:-187 name:-396 annex:-1654 stranger:-102 footnote:416 noise:1520
    cue short organ:24 motto:-134 number:966 date:621 about:-1021 aboutRest:-1412 type:1442 subject:1543 addressLabel:148 addressee:-1103 mark:365 body:-4837 placesLabel:1337 place:-629 competence:1417 position:624 name:901 annex:2046 trailer:-33 stranger:793 footnote:-3593 noise:531
    cue middling organ:-575 motto:1253 number:-770 date:410 about:-269 aboutRest:3624 type:-558 subject:1360 addressLabel:-933 addressee:3148 mark:-683 body:-889 placesLabel:-585 place:2515 competence:-464 position:595 name:-763 annex:-2915 trailer:273 stranger:587 footnote:-4770 noise:411
    cue long organ:-2099 motto:-387 number:312 date:-380 about:2634 aboutRest:-1585 type:-256 subject:3248 addressLabel:1596 addressee:4026 body:8918 place:-2069 competence:-106 position:-380 name:-198 annex:-2206 trailer:1522 stranger:-116 footnote:-11726 noise:-744
    cue veryLong motto:-229 number:-410 date:-258 about:-390 aboutRest:748 type:-141 subject:-3302 addressLabel:-341 addressee:-2766 mark:-98 body:-2367 placesLabel:-26 place:1602 annex:-625 trailer:-638 stranger:718 footnote:7215 noise:1314
    cue endsSemicolon organ:-999 number:-132 date:-277 aboutRest:-355 type:-55 subject:-1458 addressLabel:-7 addressee:7046 body:1737 placesLabel:-449 place:6682 name:-130 annex:-5211 trailer:503 stranger:-55 footnote:-1316 noise:-5518
    cue endsColon organ:-593 motto:-158 number:1266 date:-79 about:-66 aboutRest:616 type:-294 subject:-960 addressLabel:1069 addressee:-4188 mark:297 body:3721 placesLabel:2834 place:-2675 competence:-333 position:-170 name:-499 annex:-733 trailer:-146 footnote:-451 noise:1545
    cue endsPeriod organ:-369 motto:-98 number:-241 date:-268 aboutRest:2504 type:-167 subject:1163 addressLabel:935 addressee:4579 mark:-170 body:2700 placesLabel:-588 place:415 competence:378 position:-4 name:-723 annex:-6631 trailer:574 stranger:483 footnote:-8729 noise:4257
    cue endsMark organ:-99 date:-197 aboutRest:-209 type:-41 subject:-1005 addressee:-259 mark:-99 body:5139 annex:-1422 trailer:-69 footnote:-197 noise:-1537
    cue endsComma organ:-99 motto:-145 date:-133 aboutRest:-771 type:-11 subject:310 addressLabel:-47 addressee:1787 body:-3192 placesLabel:-80 place:-274 competence:-93 position:-150 name:-352 annex:1830 trailer:-71 footnote:1834 noise:-340
    cue endsOpen organ:499 motto:553 number:186 date:971 about:1018 aboutRest:44 type:694 subject:2523 addressLabel:-1560 addressee:-6360 mark:870 body:-4088 placesLabel:-1069 place:-3827 competence:915 position:977 name:1249 annex:5391 trailer:263 stranger:1451 footnote:-3794 noise:3089
    cue oneWord organ:1854 motto:-744 number:2022 date:-179 aboutRest:723 type:-407 subject:1225 addressLabel:-375 addressee:1523 mark:1281 body:-8937 placesLabel:-79 place:-363 competence:48 position:-208 name:-519 annex:741 stranger:456 footnote:-227 noise:2165
    cue twoToFive organ:-200 motto:-315 number:111 date:306 about:-1105 aboutRest:414 type:1194 subject:-1336 addressLabel:-313 addressee:131 mark:312 body:-309 placesLabel:975 place:1720 competence:1284 position:851 name:860 annex:-2130 trailer:453 stranger:841 footnote:-3869 noise:120
    cue sixToTwelve organ:-1218 motto:1717 number:45 date:509 about:43 aboutRest:1079 type:-223 subject:1298 addressLabel:1500 addressee:-1042 mark:-498 body:3403 placesLabel:-223 place:-949 competence:-465 position:140 name:-599 annex:221 trailer:-213 stranger:-19 footnote:-4443 noise:-63
    cue manyWords organ:-1999 motto:-507 number:-1101 date:-424 about:2014 aboutRest:-178 type:-397 subject:390 addressLabel:-421 addressee:2252 mark:-98 body:6722 placesLabel:-26 place:-85 position:-131 name:-198 annex:-4187 trailer:884 stranger:601 footnote:-3917 noise:811
    cue hasDigits organ:-842 motto:-1097 number:858 date:2650 about:-932 aboutRest:1751 type:-489 subject:1174 addressLabel:-1829 addressee:-6853 mark:-80 body:-3761 placesLabel:-766 place:-265 competence:-428 position:-203 name:-288 annex:4426 trailer:1173 stranger:854 footnote:1727 noise:3223
    cue mostlyDigits organ:-399 number:245 date:-354 about:-84 aboutRest:1650 subject:4236 addressLabel:-84 addressee:-99 mark:-80 body:12500 placesLabel:-99 place:-264 position:-128 name:-495 annex:-12811 footnote:-447 noise:-3283
    cue garbage organ:-138 motto:-97 number:-198 date:-98 aboutRest:-569 type:-298 subject:-345 addressLabel:-80 addressee:397 mark:-21 body:-179 place:216 competence:-492 position:-99 name:-99 annex:-6134 trailer:733 stranger:536 footnote:-57 noise:7028
    cue doubtfulWords organ:1253 motto:-967 number:-431 date:-312 about:-95 aboutRest:-579 type:874 subject:-1735 addressLabel:-375 addressee:-1412 mark:-112 body:-784 placesLabel:-757 place:-5 competence:-857 position:-475 name:-459 annex:4923 trailer:685 stranger:703 footnote:-403 noise:1324
    cue bracketed number:-190 date:-258 about:-188 aboutRest:1001 subject:278 addressee:-566 mark:-99 body:-4765 place:-178 position:-21 name:-389 annex:4094 footnote:-332 noise:1617
    cue tableRow organ:391 motto:-98 date:417 about:-161 aboutRest:-2960 type:-162 subject:-2449 addressLabel:-246 addressee:-160 body:5130 place:-1523 competence:-332 position:-347 name:-213 annex:1461 trailer:-126 stranger:489 footnote:-5 noise:896
    cue left organ:3506 motto:-989 number:-212 date:-192 about:2255 aboutRest:3046 type:-285 subject:-1799 addressee:-3100 mark:634 body:-3210 placesLabel:841 place:1477 competence:-199 position:258 name:-397 annex:-5264 trailer:1602 stranger:777 footnote:-46 noise:1298
    cue right organ:-1356 motto:2250 number:543 date:718 aboutRest:-534 type:-359 subject:-1021 addressLabel:-298 addressee:430 body:-2443 placesLabel:-178 place:1890 competence:630 position:1536 name:-820 annex:-1528 stranger:-31 footnote:-75 noise:648
    cue centred organ:331 motto:86 number:-786 date:-258 about:-754 aboutRest:-583 type:1107 subject:1948 addressLabel:20 addressee:3623 body:1329 placesLabel:-196 place:1994 competence:-246 position:-172 name:-2134 annex:-5193 stranger:-40 footnote:-1481 noise:1407
    cue blankAbove organ:61 motto:1429 number:771 date:1617 about:-450 aboutRest:-1234 type:-1149 subject:-1629 addressLabel:3580 addressee:-7429 mark:-146 body:-3151 placesLabel:-648 place:-3625 competence:1007 position:-2024 name:1610 annex:3027 trailer:681 stranger:231 footnote:6542 noise:929
    cue farBelow organ:110 date:-90 type:-231 subject:-417 addressLabel:373 addressee:-236 body:-611 placesLabel:99 place:1065 position:109 name:839 annex:-559 trailer:-178 stranger:153 footnote:-6 noise:-420
    cue firstCells organ:4895 motto:2712 number:819 date:1244 about:667 aboutRest:963 type:1801 subject:2531 addressLabel:-80 addressee:-99 mark:247 body:-8055 place:-399 competence:-169 position:-463 name:-67 annex:-9019 trailer:-69 stranger:2680 footnote:-425 noise:288
    cue firstOfPage organ:1280 motto:-99 number:-321 date:-288 about:-193 aboutRest:1080 type:-67 subject:1262 addressee:-99 body:-1234 place:-199 competence:-101 position:-99 annex:-464 trailer:-69 stranger:1176 noise:-1559
    cue continued
    cue sameLineAsBefore organ:-1356 motto:1817 number:444 date:802 about:-754 aboutRest:-507 type:209 subject:1063 addressLabel:-1792 addressee:-711 body:-399 placesLabel:-178 place:-590 competence:689 position:905 name:911 annex:-902 footnote:-75 noise:425
    cue stateName organ:-752 motto:5735 aboutRest:-394 subject:-19 body:-2190 position:-99 annex:-2280
    cue mottoLine organ:-99 motto:7283 date:-294 aboutRest:-1784 subject:-110 addressLabel:-95 body:-2102 name:-99 annex:-2532 noise:-163
    cue partyName organ:-1415 motto:3075 date:-92 about:-90 subject:-70 mark:-161 body:-297 position:-185 name:-165 annex:-378 noise:-219
    cue unionName organ:-338 motto:416 body:-17 noise:-60
    cue numberLabel organ:-735 motto:-168 number:6404 date:-118 aboutRest:-971 type:-13 subject:-1138 addressLabel:-80 body:22 place:-84 position:-99 name:-26 annex:-1696 stranger:-68 noise:-1224
    cue notation organ:-1083 motto:-594 number:4349 date:60 about:-464 aboutRest:879 type:-198 subject:-1702 addressLabel:-530 addressee:-705 body:2235 place:-511 competence:713 position:-1294 name:-100 annex:-176 trailer:-473 stranger:-1907 footnote:2167 noise:-662
    cue numberAlone
    cue dateLine organ:-99 motto:-180 date:6333 aboutRest:-1272 subject:-106 addressLabel:-99 body:-187 annex:-3584 footnote:-98 noise:-703
    cue dateStart date:280 addressee:-153 body:1683 annex:-1329 footnote:-98 noise:-381
    cue dateInside organ:-99 motto:-180 number:-278 date:4682 about:-94 aboutRest:-1542 subject:-1418 addressLabel:-225 addressee:-1548 body:3323 annex:-1526 trailer:-79 footnote:-653 noise:-358
    cue about organ:-99 motto:-771 date:-396 about:5556 aboutRest:6435 type:-99 subject:-212 addressLabel:-98 body:-8841 name:-198 annex:-1272
    cue aboutWords motto:-663 date:-368 about:85 aboutRest:2105 type:-25 subject:1587 addressLabel:-99 addressee:-117 body:-916 annex:-1607 footnote:-265 noise:285
    cue typeName organ:-456 motto:-98 number:-99 aboutRest:-98 type:5428 subject:-291 addressLabel:-589 addressee:-176 mark:-40 body:3576 placesLabel:-393 competence:-211 name:-197 annex:-4895 footnote:-98 noise:-1358
    cue typeNameStart organ:-99 motto:-268 date:-98 aboutRest:596 subject:-96 addressLabel:-93 body:246 annex:-1419 footnote:-197 noise:1431
    cue addressLabel organ:-99 motto:-376 date:-79 aboutRest:-396 type:-99 subject:-424 addressLabel:12394 addressee:-458 body:-6754 placesLabel:-179 place:-757 position:-99 annex:-2452 noise:-215
    cue placesLabel addressLabel:-1022 addressee:-251 body:-5221 placesLabel:7702 place:-375 annex:-363 noise:-467
    cue filing aboutRest:-52 body:-54 place:-436 annex:503 noise:40
    cue asAbove
    cue purpose aboutRest:-269 subject:-180 body:1889 annex:-1412 noise:-26
    cue competence organ:-199 motto:-80 date:-90 type:-197 body:-2961 place:-474 competence:7600 position:-574 name:-99 annex:-2479 noise:-442
    cue positionStart organ:-277 motto:-813 number:-99 date:-97 about:-56 aboutRest:-352 type:-589 subject:-684 addressLabel:-366 addressee:-199 mark:-232 body:4311 place:1925 competence:-722 position:3720 name:-517 annex:-3410 stranger:-70 footnote:-98 noise:-1369
    cue positionCapitals organ:-277 motto:-639 number:-99 about:-56 aboutRest:-352 type:-589 subject:-487 addressLabel:-366 addressee:-199 mark:-232 body:4405 place:2717 competence:-722 position:2366 name:-517 annex:-3410 stranger:-70 footnote:-98 noise:-1369
    cue organStart organ:2419 motto:-884 number:-288 date:-372 about:-104 aboutRest:-361 type:-769 subject:1172 addressLabel:-701 addressee:-1219 mark:-328 body:-37 place:-1016 competence:-170 position:640 name:-581 annex:725 trailer:513 stranger:220 footnote:-296 noise:1439
    cue organCapitals organ:2070 motto:-711 number:-199 date:-189 about:-104 aboutRest:-953 type:-690 subject:2428 addressLabel:-99 addressee:-99 mark:-249 body:1745 place:-51 competence:-170 position:-513 name:-581 annex:-2015 trailer:594 stranger:220 footnote:-296 noise:-133
    cue basis number:-212 date:-506 about:-79 aboutRest:-99 subject:-1054 addressLabel:-187 addressee:-1610 body:8633 place:-253 annex:-3130 trailer:-460 footnote:-640 noise:-397
    cue proposal about:-241 addressee:-629 body:1310 annex:-341 footnote:-98
    cue carryingOut organ:-99 number:-99 type:-81 subject:4460 addressLabel:-312 addressee:-1255 mark:-98 body:3178 place:-297 competence:-106 annex:-3434 footnote:-714 noise:-1139
    cue command type:-536 addressLabel:-294 addressee:-176 body:1924 placesLabel:-393 competence:-78 annex:-147 footnote:-98 noise:-197
    cue enclosedLink number:-190 date:-258 about:-188 aboutRest:-98 subject:-1750 addressee:-180 body:-2708 name:-97 annex:4897 footnote:-198 noise:774
    cue annexTitle organ:-622 number:-188 date:-483 about:-94 type:-831 subject:-222 mark:-407 body:-928 place:-71 competence:-711 position:-179 name:-590 annex:7069 trailer:-201 stranger:-154 noise:-1380
    cue contact organ:-51 motto:-133 number:-193 date:-294 addressLabel:-390 addressee:-390 body:-1396 annex:416 trailer:2794 stranger:334 noise:-695
    cue copyMark
    cue urgency organ:-391 about:-264 type:-319 subject:-92 mark:2042 body:-316 annex:-459 noise:-198
    cue secrecy organ:-777 aboutRest:-189 subject:-186 mark:2702 body:-258 annex:-239 noise:-1050
    cue circulation
    cue signedMark place:-177 position:-21 name:-291 annex:-1881 noise:2372
    cue personName organ:1157 motto:1782 number:-387 date:-92 about:-90 aboutRest:-194 type:276 subject:1214 addressLabel:-97 addressee:1160 mark:-311 body:-2797 placesLabel:-99 place:647 competence:-183 position:-781 name:4862 annex:-5637 trailer:-165 stranger:-162 footnote:-197 noise:98
    cue degree
    cue telegram subject:-260 addressLabel:-601 addressee:-170 body:-818 noise:1851
    cue closing organ:-99 subject:-484 addressee:-87 body:1807 annex:-782 trailer:-51 footnote:-174 noise:-126
    cue thanks addressee:-126 body:678 placesLabel:-99 place:-259 annex:-99 noise:-93
    cue yearOnly
    cue footnoteMark
    cue afterCapitals organ:2076 motto:2204 number:234 date:-369 about:-511 aboutRest:-3290 type:96 subject:604 addressLabel:-635 addressee:-1501 mark:19 body:-952 placesLabel:64 place:815 competence:403 position:2028 name:729 annex:-940 trailer:-576 stranger:579 footnote:-1854 noise:774
    cue afterLong organ:-718 motto:-185 number:-96 date:-644 about:550 aboutRest:21 type:701 subject:3618 addressLabel:-990 addressee:2104 mark:179 body:-249 placesLabel:1684 place:-4557 competence:43 position:453 name:-1903 annex:1596 trailer:136 stranger:-55 footnote:-2689 noise:998
    cue afterOpen organ:-471 motto:151 number:983 date:1487 about:834 aboutRest:1257 type:967 subject:860 addressLabel:1454 addressee:-1716 mark:996 body:-7560 placesLabel:-2771 place:1125 competence:-1143 position:-2178 name:202 annex:4330 trailer:340 stranger:485 footnote:-1118 noise:1483
    cue afterSemicolon organ:-1295 motto:-184 number:-79 date:-98 about:-344 subject:-55 addressLabel:-113 addressee:7690 body:-6360 placesLabel:-26 place:3094 competence:252 position:1671 name:740 annex:-3177 trailer:975 stranger:-253 footnote:-829 noise:-1604
    cue afterColon organ:299 motto:-59 number:1108 date:-186 about:722 aboutRest:-594 type:231 subject:-96 addressLabel:-620 addressee:4124 body:-3920 placesLabel:-518 place:-1617 competence:-612 position:102 name:-619 annex:3327 stranger:-5 footnote:-493 noise:-570
    cue afterBullet organ:-522 motto:-286 number:16 date:-636 about:524 aboutRest:-1441 type:-307 subject:484 addressLabel:-656 addressee:-1915 body:2068 placesLabel:-1144 place:2546 competence:1017 position:1078 name:1351 annex:-1239 trailer:-142 stranger:-217 footnote:-744 noise:167
    cue afterEndMark organ:-99 subject:-70 addressLabel:-385 addressee:-84 body:-5475 placesLabel:1610 place:2041 competence:883 position:1070 name:-208 annex:-1478 stranger:-77 noise:2275
    cue beforeCapitals organ:2382 motto:-448 number:877 date:706 about:1430 aboutRest:-260 type:-435 subject:-405 addressLabel:-552 addressee:-2376 mark:1373 body:-3260 placesLabel:-273 place:-153 competence:774 position:180 name:1890 annex:-2899 trailer:1214 stranger:197 footnote:-1409 noise:1447
    cue beforeBullet organ:-1399 motto:-269 number:-99 date:139 about:659 aboutRest:-889 type:-278 subject:-1548 addressLabel:-575 addressee:-174 body:-2214 placesLabel:2751 place:3443 competence:1327 position:3182 name:751 annex:-3852 stranger:-5 footnote:-524 noise:-424
    cue beforeMotto organ:1899 motto:3179 number:595 date:-31 about:1903 aboutRest:1933 subject:728 mark:787 body:-4179 placesLabel:-184 place:-790 competence:-254 position:-390 name:-763 annex:-5328 trailer:-71 stranger:-129 noise:1092
    cue afterPlacesLabel motto:-179 date:-90 type:-197 addressLabel:-99 addressee:-1590 body:-4264 place:3141 competence:806 position:416 name:-185 annex:96 noise:2146
    cue afterName organ:389 motto:62 number:1063 date:-48 about:-620 aboutRest:-101 type:-256 addressLabel:-676 addressee:1258 mark:-407 body:-5143 placesLabel:414 place:-865 competence:24 position:2201 name:8 annex:2810 trailer:656 stranger:-222 footnote:-552 noise:6
    cue afterAddressLabel organ:-99 number:-99 date:-228 type:-81 subject:-353 addressLabel:-524 addressee:10009 body:-2148 place:-2679 annex:-1969 footnote:-162 noise:-1661
    cue afterDateFragment motto:-199 date:1626 about:-63 aboutRest:409 type:-937 subject:-253 addressLabel:206 addressee:-191 body:2661 placesLabel:-98 place:-714 annex:-2220 footnote:-60 noise:-164
    cue dateFragment number:-234 date:4907 aboutRest:-469 type:-178 subject:-97 addressLabel:-80 addressee:-191 body:2040 placesLabel:-195 place:-227 competence:-83 name:-184 annex:-3197 footnote:-60 noise:-1747
    cue titleThenName motto:-173 date:-97 subject:-196 body:-280 place:-791 competence:185 position:1353
    cue afterType organ:-198 motto:-169 number:624 date:-200 about:-258 aboutRest:-294 subject:7329 addressLabel:-99 addressee:-99 mark:-98 body:-1017 place:-62 annex:-4138 footnote:-567 noise:-747
    cue afterAbout organ:-99 motto:141 number:300 date:-416 aboutRest:7267 subject:-212 addressLabel:175 body:-6327 annex:-2501 footnote:-224 noise:1897
    cue goesOn organ:-892 motto:-337 number:-220 date:1240 about:-47 aboutRest:3746 type:1293 subject:2519 addressLabel:-105 addressee:664 mark:-198 body:2011 placesLabel:-310 place:-1102 competence:304 position:-251 name:789 annex:-8343 trailer:-205 stranger:-157 footnote:-1399 noise:1005
    cue closesBracket organ:-99 motto:-263 number:61 date:251 about:803 aboutRest:591 type:-162 subject:-260 addressLabel:-2260 addressee:-2255 mark:-99 body:362 place:2612 position:-335 name:-1029 annex:1937 footnote:-676 noise:823
    cue invites aboutRest:-70 addressee:-96 body:192 annex:-25
    after organ organ:-100 motto:699 number:2019 date:-633 about:452 aboutRest:324 type:-316 mark:-323 body:-351 place:-99 competence:-251 position:-1027 name:-289 annex:-1277 footnote:-98 noise:-189
    after motto organ:1575 motto:1128 number:680 date:861 about:-80 aboutRest:-503 type:1 addressLabel:274 mark:225 body:715 place:-297 position:-599 name:-294 annex:-4382 footnote:-523 noise:1642
    after number organ:-1692 motto:515 number:1025 date:2333 about:2530 aboutRest:-437 type:2081 mark:711 body:-4235 place:-99 competence:-107 position:-51 name:-491 annex:-1595 noise:733
    after date organ:-85 motto:74 number:-536 date:1250 about:603 aboutRest:1719 type:873 subject:-2267 addressLabel:1511 mark:1052 body:-1114 placesLabel:-198 place:1492 competence:-53 position:-49 name:52 annex:-3648 footnote:-611 noise:600
    after about organ:-193 motto:1752 number:739 date:1124 about:-86 aboutRest:-2278 type:-241 addressLabel:1116 mark:441 body:-979 place:-495 competence:-95 annex:-838 footnote:-47 noise:1035
    after aboutRest organ:490 motto:2476 number:-94 date:964 about:-355 aboutRest:2645 addressLabel:4129 mark:264 body:-3065 placesLabel:-209 place:-447 competence:-915 position:-52 name:-612 annex:-3783 trailer:-76 footnote:-200 noise:-231
    after type motto:-169 number:-111 date:-246 subject:2933 body:-758 place:-99 name:-11 annex:-753 footnote:-104 noise:-429
    after subject organ:-1371 motto:522 number:1232 date:-272 about:-240 type:-587 subject:941 addressLabel:2419 mark:-324 body:5359 placesLabel:-791 place:-272 competence:-188 position:-646 name:-296 annex:-3346 trailer:-194 footnote:-812 noise:12
    after addressLabel organ:-93 number:-193 date:-134 about:-94 type:-81 addressLabel:-919 addressee:1876 body:3988 place:-1261 name:-97 annex:-725 footnote:-162 noise:-1612
    after addressee organ:-196 number:-298 date:-80 type:-99 addressLabel:1526 addressee:5399 body:1381 placesLabel:-406 place:-2546 competence:-807 position:-95 name:-280 annex:-1669 trailer:-71 footnote:-164 noise:2136
    after mark organ:-387 motto:550 number:-167 date:603 aboutRest:-339 type:1333 subject:-725 addressLabel:782 mark:965 body:-663 place:-81 annex:-275 footnote:-40 noise:-485
    after body organ:-119 motto:-68 number:-1068 date:-1922 about:-47 type:-1061 addressLabel:-4803 mark:-427 body:21164 placesLabel:4490 place:-3549 competence:-156 position:-255 name:-3084 annex:-8654 trailer:-148 stranger:-31 footnote:2412 noise:3113
    after placesLabel motto:-364 date:-186 type:-197 addressLabel:-292 body:-1393 placesLabel:-297 place:2479 competence:41 position:508 name:-185 annex:-492 noise:1044
    after place organ:150 motto:-1228 number:-302 date:-557 about:-821 type:-475 addressLabel:-624 body:-8091 placesLabel:-280 place:3255 competence:874 position:933 name:2730 annex:4481 trailer:-71 stranger:-382 footnote:-263 noise:-538
    after competence organ:-468 motto:-643 type:38 addressLabel:-492 mark:-86 body:-1477 place:1774 competence:745 position:2212 name:-412 annex:234 footnote:-53 noise:-577
    after position organ:-331 motto:-1587 number:-372 date:-144 about:-273 type:-311 addressLabel:-99 body:-1992 placesLabel:982 place:542 competence:252 position:-86 name:1958 annex:1871 trailer:-393 noise:-901
    after name organ:1265 motto:-1319 number:-94 date:-720 about:-292 type:-144 addressLabel:-877 mark:-407 body:-2099 placesLabel:600 place:1396 competence:565 position:189 name:-752 annex:2829 trailer:887 stranger:-222 footnote:-355 noise:-2362
    after annex organ:-625 motto:-1638 number:-197 date:-2417 about:-765 type:-676 addressLabel:-4463 mark:-460 body:-10166 placesLabel:-1761 place:-3939 competence:-198 position:-722 name:-1116 annex:18195 trailer:-246 stranger:-125 footnote:-477 noise:2748
    after trailer organ:-264 motto:-200 number:-251 body:-990 placesLabel:-120 place:-71 competence:413 position:486 annex:-79 trailer:1881 footnote:-17 noise:-258
    after stranger organ:344 motto:-274 number:-75 body:-319 competence:343 stranger:1377 noise:515
    after footnote number:-468 date:-90 about:-112 type:-69 addressLabel:-866 mark:-71 body:3803 placesLabel:-273 competence:-86 annex:-576 trailer:-247 footnote:-11639 noise:-1512
    after noise organ:-741 motto:25 number:-65 date:769 about:732 aboutRest:-172 type:168 subject:-565 addressLabel:2068 addressee:-4311 mark:-561 body:3399 placesLabel:-1089 place:2841 competence:593 position:8 name:2729 annex:-403 trailer:-125 stranger:88 footnote:703 noise:109
    start organ:1280 motto:-99 number:-321 date:-288 about:-193 aboutRest:1080 type:-67 subject:1262 addressee:-99 body:-1234 place:-199 competence:-101 position:-99 annex:-464 trailer:-69 stranger:1176 noise:-1559
    stop organ:-99 motto:-271 number:-143 date:-452 aboutRest:1111 type:-82 subject:437 addressLabel:-99 addressee:-863 mark:-71 body:-4903 placesLabel:-19 place:1534 competence:74 position:1538 name:1457 annex:3701 trailer:595 stranger:-31 footnote:-246 noise:-3166
"""
}
