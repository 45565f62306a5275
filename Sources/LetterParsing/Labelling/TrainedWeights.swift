// Learnt by congvan-train; not written by hand. Hundredths, a row a cue (`cue`) or a label before (`after`).
extension LabelWeights {
  static let trainedText: StaticString = """
        cue always organ:-1467 motto:345 number:1123 date:274 about:1113 aboutRest:2430 type:222 subject:1872 addressLabel:223 addressee:3055 mark:1052 body:1391 placesLabel:723 place:-545 competence:926 position:518 name:-346 annex:-5338 trailer:1132 stranger:1738 footnote:-12746 noise:2299
        cue capitals organ:3466 motto:315 number:28 date:-1396 about:-907 aboutRest:-1995 type:1452 subject:-2076 addressLabel:-1532 addressee:-1259 mark:1756 body:2310 placesLabel:-474 place:-795 competence:2210 position:4071 name:-2138 annex:-1333 trailer:199 stranger:-25 footnote:-1435 noise:-440
        cue titleWords organ:-99 motto:-45 number:-79 aboutRest:-424 type:-560 subject:-1328 addressLabel:-193 addressee:897 body:-4885 placesLabel:-275 place:1464 competence:-98 position:-299 name:6063 annex:1032 noise:-1166
        cue startsLower organ:-960 motto:-169 date:1134 about:-46 aboutRest:3398 type:1098 subject:2613 addressLabel:-333 addressee:-360 mark:-55 body:1463 placesLabel:-488 place:-2288 competence:260 position:-326 name:222 annex:-1090 trailer:-153 stranger:977 footnote:-5585 noise:689
        cue startsUpper organ:767 motto:712 number:429 date:-123 about:1228 aboutRest:-1029 type:-720 subject:-477 addressLabel:682 addressee:3991 mark:1107 body:-324 placesLabel:1312 place:3145 competence:665 position:-193 name:714 annex:-4716 trailer:1394 stranger:761 footnote:-7416 noise:-1911
        cue startsDigit organ:-1299 number:-135 date:-656 aboutRest:1691 type:-62 subject:-233 addressee:-398 body:-2547 placesLabel:-99 place:-742 position:314 name:122 annex:4837 trailer:-108 footnote:749 noise:-1430
        cue startsPunctuation organ:-1375 motto:-850 number:1796 date:-539 about:-659 aboutRest:745 type:-640 subject:-2356 addressLabel:-3360 addressee:850 mark:-424 body:-1887 placesLabel:-1471 place:778 competence:263 position:1231 name:-603 annex:4335 trailer:-427 stranger:909 footnote:1871 noise:1814
        cue bullet organ:-1360 motto:-259 number:-323 date:-735 about:-617 aboutRest:946 type:-273 subject:-746 addressLabel:-2963 addressee:2534 mark:-331 body:2084 placesLabel:-394 place:4173 competence:12 position:815 name:192 annex:-2413 trailer:-384 stranger:-326 footnote:2150 noise:-1779
        cue numbered organ:-899 motto:-295 number:-492 date:-393 about:4401 aboutRest:4797 type:-476 subject:-862 addressLabel:-392 addressee:-99 mark:-99 body:25614 placesLabel:-495 place:-649 competence:-177 position:-125 name:-272 annex:-16693 footnote:-12543 noise:155
        cue article number:-392 aboutRest:-687 subject:-193 addressee:-99 body:7837 placesLabel:-395 name:-80 annex:-2335 footnote:-3357 noise:-294
        cue tiny organ:1086 motto:-323 number:852 date:-147 about:-94 aboutRest:849 subject:-1678 addressLabel:-63 addressee:-243 mark:1466 body:534 placesLabel:-79 place:-1303 competence:137 position:-400 name:-390 annex:-1789 trailer:-80 stranger:-54 footnote:19 noise:1704
        cue short organ:-1 motto:-230 number:960 date:750 about:-920 aboutRest:-1137 type:1260 subject:1540 addressLabel:-49 addressee:-1094 mark:176 body:-4965 placesLabel:1447 place:-242 competence:1308 position:713 name:903 annex:2019 trailer:-181 stranger:874 footnote:-3837 noise:704
        cue middling organ:-452 motto:1309 number:-913 date:391 about:144 aboutRest:3018 type:-591 subject:1506 addressLabel:-934 addressee:3269 mark:-446 body:-1066 placesLabel:-644 place:2540 competence:-475 position:572 name:-755 annex:-3200 trailer:490 stranger:732 footnote:-4947 noise:454
        cue long organ:-2099 motto:-409 number:421 date:-424 about:2397 aboutRest:-1765 type:-380 subject:3141 addressLabel:1626 addressee:4241 mark:-144 body:8773 place:-1238 competence:-43 position:-366 name:-5 annex:-1929 trailer:1333 stranger:-38 footnote:-12325 noise:-765
        cue veryLong number:-198 date:-296 about:-413 aboutRest:1465 type:-65 subject:-2636 addressLabel:-355 addressee:-3116 body:-1884 place:-301 name:-99 annex:-438 trailer:-429 stranger:225 footnote:8344 noise:200
        cue endsSemicolon organ:-999 date:-197 about:-87 aboutRest:-168 subject:-1411 addressLabel:11 addressee:6036 body:1738 placesLabel:-271 place:6978 name:-65 annex:-5441 trailer:778 stranger:-40 footnote:-1450 noise:-5408
        cue endsColon organ:-525 motto:-237 number:1077 date:-191 about:-97 aboutRest:652 type:-510 subject:-694 addressLabel:1222 addressee:-3294 mark:184 body:3859 placesLabel:2624 place:-3014 competence:-237 position:-99 name:-645 annex:-966 trailer:-17 footnote:-419 noise:1332
        cue endsPeriod organ:9 motto:-99 number:-277 date:-169 aboutRest:2470 type:-31 subject:1305 addressLabel:1681 addressee:4261 mark:-45 body:2724 placesLabel:-307 place:84 competence:239 position:-156 name:-571 annex:-6320 trailer:405 stranger:477 footnote:-9536 noise:3855
        cue endsMark organ:-99 motto:-98 aboutRest:-221 subject:-576 addressee:-437 body:5153 annex:-1367 trailer:-131 stranger:-126 footnote:-197 noise:-1896
        cue endsComma organ:-99 motto:-99 date:-183 aboutRest:-799 type:-64 subject:54 addressLabel:-115 addressee:2039 body:-3574 placesLabel:10 place:-452 competence:-201 position:-139 name:-155 annex:2017 footnote:1989 noise:-225
        cue endsOpen organ:149 motto:782 number:323 date:1016 about:1298 aboutRest:275 type:828 subject:2619 addressLabel:-2576 addressee:-5988 mark:913 body:-3357 placesLabel:-1333 place:-4140 competence:1125 position:915 name:1091 annex:5373 trailer:-33 stranger:1301 footnote:-3329 noise:2745
        cue oneWord organ:1822 motto:-620 number:2000 date:-215 about:-155 aboutRest:260 type:-167 subject:1389 addressLabel:-339 addressee:1551 mark:1401 body:-8872 placesLabel:-79 place:-142 competence:148 position:-275 name:-512 annex:977 stranger:435 footnote:-779 noise:2172
        cue twoToFive organ:-89 motto:-491 number:-67 date:386 about:-995 aboutRest:432 type:1339 subject:-1255 addressLabel:-447 addressee:-105 mark:241 body:237 placesLabel:1170 place:1569 competence:988 position:738 name:858 annex:-2017 trailer:505 stranger:846 footnote:-3929 noise:85
        cue sixToTwelve organ:-1200 motto:1701 number:-88 date:270 about:393 aboutRest:1361 type:-580 subject:1082 addressLabel:1257 addressee:-411 mark:-446 body:2985 placesLabel:-366 place:-401 competence:-170 position:225 name:-588 annex:-297 trailer:-355 stranger:269 footnote:-4650 noise:9
        cue manyWords organ:-1999 motto:-244 number:-721 date:-167 about:1871 aboutRest:375 type:-369 subject:657 addressLabel:-247 addressee:2020 mark:-144 body:7041 place:-1570 competence:-39 position:-170 name:-104 annex:-4000 trailer:982 stranger:187 footnote:-3387 noise:31
        cue hasDigits organ:-737 motto:-906 number:1292 date:2060 about:-708 aboutRest:1096 type:-432 subject:1033 addressLabel:-1490 addressee:-6793 mark:-94 body:-4470 placesLabel:-409 place:96 competence:-448 position:-252 name:-334 annex:4611 trailer:1286 stranger:1114 footnote:1378 noise:3109
        cue mostlyDigits organ:-399 number:148 date:-296 aboutRest:1829 subject:4207 addressLabel:-94 addressee:-171 body:12615 place:-99 position:-206 name:-390 annex:-13089 footnote:-556 noise:-3496
        cue garbage organ:-216 motto:-98 number:-98 aboutRest:-335 type:-398 subject:-730 addressLabel:-63 addressee:572 body:130 place:-211 competence:-158 position:-99 name:-196 annex:-6303 trailer:784 stranger:667 noise:6759
        cue doubtfulWords organ:1164 motto:-918 number:8 date:-213 about:-132 aboutRest:-861 type:718 subject:-1864 addressLabel:-259 addressee:-759 mark:-343 body:-1147 placesLabel:-763 place:-119 competence:-654 position:-691 name:-483 annex:5225 trailer:648 stranger:657 footnote:-367 noise:1158
        cue bracketed number:-308 date:-343 aboutRest:1107 subject:-33 addressee:-384 body:-4437 place:-75 name:-389 annex:4013 footnote:-273 noise:1125
        cue tableRow motto:-143 date:206 about:-103 aboutRest:-1788 type:-242 subject:-2583 addressLabel:-188 body:5322 place:-1466 competence:-426 position:-234 name:-45 annex:475 trailer:-105 stranger:395 footnote:-77 noise:1005
        cue left organ:2975 motto:-1130 number:-301 date:-152 about:1649 aboutRest:2625 type:-284 subject:-1723 addressLabel:-93 addressee:-3290 mark:745 body:-1970 placesLabel:861 place:1224 competence:-175 position:377 name:-657 annex:-4237 trailer:1548 stranger:778 footnote:-56 noise:1287
        cue right organ:-1153 motto:2269 number:429 date:668 aboutRest:-871 type:-155 subject:-770 addressLabel:-99 addressee:314 body:-2806 place:2137 competence:618 position:1483 name:-894 annex:-1477 trailer:-67 stranger:-72 footnote:-44 noise:491
        cue centred organ:-178 motto:145 number:-487 date:-592 about:-1207 aboutRest:-904 type:1044 subject:2048 addressLabel:750 addressee:3604 mark:-147 body:1242 placesLabel:-592 place:1248 competence:-172 position:-217 name:-2073 annex:-3854 stranger:-110 footnote:-1481 noise:1937
        cue blankAbove organ:448 motto:1223 number:464 date:1234 about:34 aboutRest:-1462 type:-1242 subject:-1691 addressLabel:3413 addressee:-8173 mark:-143 body:-3352 placesLabel:-452 place:-3017 competence:961 position:-1803 name:1785 annex:2986 trailer:756 stranger:587 footnote:6273 noise:1168
        cue farBelow organ:71 motto:9 date:-68 type:-91 subject:-233 addressLabel:373 addressee:-409 body:-565 placesLabel:99 place:956 position:160 name:735 annex:-316 trailer:-108 noise:-612
        cue firstCells organ:4764 motto:2827 number:719 date:1237 about:101 aboutRest:914 type:2069 subject:2912 addressLabel:-161 addressee:-99 mark:253 body:-7169 place:-546 competence:-80 position:-435 annex:-10128 stranger:2331 noise:488
        cue firstOfPage organ:1176 motto:-99 number:-373 date:-306 about:-279 aboutRest:1201 subject:1206 addressee:-99 body:-1252 place:-199 competence:-80 position:-99 annex:-447 stranger:997 noise:-1342
        cue continued
        cue sameLineAsBefore organ:-1153 motto:1901 number:429 date:665 about:-1207 aboutRest:-772 type:146 subject:732 addressLabel:-1030 addressee:-715 body:-171 place:-905 competence:681 position:894 name:945 annex:-906 trailer:-67 footnote:-44 noise:582
        cue stateName organ:-931 motto:5839 aboutRest:-589 subject:-197 body:-1737 place:-99 annex:-2282
        cue mottoLine organ:-99 motto:6668 date:-294 aboutRest:-1430 subject:-197 addressLabel:-81 body:-1878 place:-99 annex:-2520 noise:-66
        cue partyName organ:-1242 motto:2763 date:-89 about:-92 mark:-115 body:-379 position:-99 name:-97 annex:-520 noise:-127
        cue unionName organ:-197 motto:308 body:-17 noise:-94
        cue numberLabel organ:-819 motto:-180 number:6385 date:-318 aboutRest:-1039 type:-48 subject:-706 addressee:-78 body:-510 place:-50 position:-99 annex:-1221 noise:-1310
        cue notation organ:-1149 motto:-496 number:4148 date:-220 about:-425 aboutRest:478 type:-132 subject:-1730 addressLabel:-1207 addressee:-827 body:2333 place:-357 competence:1151 position:-1266 name:-72 annex:-599 trailer:-304 stranger:-1317 footnote:2079 noise:-84
        cue numberAlone
        cue dateLine organ:-99 motto:-199 date:6459 aboutRest:-1345 body:-768 annex:-3474 footnote:-98 noise:-472
        cue dateStart date:380 aboutRest:-81 subject:-89 body:1609 annex:-1272 footnote:-197 noise:-348
        cue dateInside organ:-99 motto:-199 number:-297 date:4580 aboutRest:-1685 subject:-1247 addressLabel:-60 addressee:-1790 body:3421 annex:-1769 trailer:-79 footnote:-689 noise:-82
        cue about organ:-99 motto:-393 number:-99 date:-199 about:4401 aboutRest:5828 subject:-98 addressLabel:-197 body:-7090 annex:-1753 noise:-298
        cue aboutWords motto:-912 date:-473 about:206 aboutRest:1998 subject:1825 addressee:-395 body:-865 annex:-1741 footnote:-343 noise:702
        cue typeName organ:-456 motto:-16 number:-99 aboutRest:-296 type:5467 subject:-339 addressLabel:-333 addressee:-99 mark:-174 body:3799 placesLabel:-295 competence:-177 name:-96 annex:-5325 footnote:-98 noise:-1456
        cue typeNameStart organ:-297 motto:-288 date:-176 aboutRest:614 subject:-96 mark:-165 body:217 annex:-1211 footnote:-197 noise:1601
        cue addressLabel organ:-99 motto:-178 number:-99 date:-99 aboutRest:-794 type:-256 subject:-142 addressLabel:13433 addressee:-524 body:-6617 placesLabel:-477 place:-364 position:-99 name:-198 annex:-2891 noise:-588
        cue placesLabel addressLabel:-709 addressee:-268 body:-4700 placesLabel:7257 place:-571 annex:-486 noise:-520
        cue filing aboutRest:-212 body:-54 place:-475 annex:480 trailer:-29 noise:291
        cue asAbove
        cue purpose aboutRest:-126 subject:-232 body:1969 annex:-1526 noise:-84
        cue competence organ:-199 body:-2878 place:-522 competence:7166 position:-781 name:-199 annex:-2344 noise:-240
        cue positionStart organ:-561 motto:-675 number:-99 date:-193 aboutRest:-413 type:-290 subject:-751 addressLabel:-410 addressee:-199 body:4379 placesLabel:-99 place:1706 competence:-596 position:3786 name:-624 annex:-3429 stranger:-78 footnote:-198 noise:-1249
        cue positionCapitals organ:-561 motto:-580 number:-99 date:-96 aboutRest:-413 type:-290 subject:-653 addressLabel:-410 addressee:-199 body:4473 placesLabel:-99 place:2635 competence:-596 position:2473 name:-624 annex:-3429 stranger:-78 footnote:-198 noise:-1249
        cue organStart organ:2485 motto:-843 number:-379 date:-345 aboutRest:30 type:-749 subject:1054 addressLabel:-887 addressee:-1559 mark:-300 body:-221 place:-1078 competence:-166 position:499 name:-653 annex:937 trailer:587 stranger:186 footnote:-296 noise:1700
        cue organCapitals organ:2082 motto:-748 number:-199 date:-199 aboutRest:-645 type:-749 subject:2130 addressLabel:-152 addressee:-99 mark:-300 body:1859 place:-148 competence:-166 position:-613 name:-653 annex:-1713 trailer:587 stranger:186 footnote:-296 noise:-157
        cue basis number:-178 date:-368 about:-87 subject:-912 addressLabel:-204 addressee:-1815 body:8594 place:-98 annex:-3207 trailer:-243 footnote:-641 noise:-836
        cue proposal about:-161 addressee:-643 body:1357 annex:-415 footnote:-98 noise:-38
        cue carryingOut organ:-99 date:-134 about:-65 subject:3913 addressLabel:-75 addressee:-1111 mark:-28 body:2846 place:-203 name:-104 annex:-3326 trailer:-78 footnote:-780 noise:-751
        cue command type:-552 subject:-98 addressLabel:-97 addressee:-99 mark:-79 body:1989 placesLabel:-295 competence:-97 name:-96 annex:-197 footnote:-98 noise:-276
        cue enclosedLink number:-308 date:-343 subject:-1686 addressee:-99 body:-2298 name:-97 annex:4884 footnote:-98 noise:48
        cue annexTitle organ:-521 number:-191 date:-293 about:-96 type:-1037 subject:-97 addressLabel:-99 mark:-445 body:-1074 place:-42 competence:-546 position:-99 name:-691 annex:6755 trailer:-213 stranger:-154 noise:-1150
        cue contact organ:-216 motto:-152 number:-171 date:-170 subject:-85 addressLabel:-243 addressee:-243 body:-1443 annex:563 trailer:2740 stranger:262 noise:-838
        cue copyMark
        cue urgency organ:-194 number:-173 date:-94 about:-337 type:-192 subject:-91 addressLabel:-93 mark:2159 body:-238 annex:-542 noise:-200
        cue secrecy organ:-753 about:-94 aboutRest:-90 subject:-96 mark:2535 body:-138 annex:-215 noise:-1147
        cue circulation
        cue signedMark place:-164 name:-291 annex:-1868 noise:2324
        cue personName organ:1026 motto:1583 number:-479 date:-89 about:-92 aboutRest:-98 type:500 subject:1021 addressee:1254 mark:-378 body:-3065 placesLabel:-102 place:809 competence:-221 position:-1007 name:5158 annex:-5208 trailer:-270 stranger:-27 footnote:-197 noise:-117
        cue degree
        cue telegram addressLabel:-635 addressee:-175 body:-1054 noise:1865
        cue closing organ:-99 subject:-131 addressee:-71 body:1542 annex:-742 trailer:-141 footnote:-354
        cue thanks addressee:-87 body:662 place:-163 competence:-99 name:-98 annex:-213
        cue yearOnly
        cue footnoteMark
        cue afterCapitals organ:2352 motto:2082 number:340 date:3 about:-246 aboutRest:-2470 type:-277 subject:547 addressLabel:-961 addressee:-1402 mark:-51 body:-1215 placesLabel:-283 place:1544 competence:318 position:1873 name:414 annex:-1104 trailer:-366 stranger:576 footnote:-2228 noise:555
        cue afterLong organ:-1085 motto:-101 number:-169 date:-563 about:-305 aboutRest:51 type:446 subject:4054 addressLabel:-1354 addressee:1770 mark:203 body:-130 placesLabel:2150 place:-4614 competence:548 position:554 name:-1457 annex:1557 trailer:124 stranger:-166 footnote:-2873 noise:1361
        cue afterOpen organ:-677 motto:410 number:712 date:1563 about:996 aboutRest:1271 type:600 subject:943 addressLabel:1113 addressee:-1840 mark:1217 body:-6929 placesLabel:-2340 place:802 competence:-1074 position:-1960 name:-154 annex:4122 trailer:507 stranger:432 footnote:-910 noise:1193
        cue afterSemicolon organ:-999 motto:-217 number:-79 date:-98 about:-167 type:-101 subject:-74 addressLabel:-371 addressee:7409 mark:-76 body:-6023 place:3206 competence:83 position:1470 name:758 annex:-3579 trailer:863 stranger:-92 footnote:-797 noise:-1113
        cue afterColon organ:397 motto:58 number:1280 date:-197 about:661 aboutRest:-511 type:315 subject:-98 addressLabel:-340 addressee:4340 body:-4321 placesLabel:-607 place:-1302 competence:-760 position:88 name:-446 annex:2929 stranger:-59 footnote:-493 noise:-932
        cue afterBullet organ:-768 motto:-234 number:-192 date:-754 about:-375 aboutRest:-1356 type:-29 subject:1064 addressLabel:-981 addressee:-2207 mark:-128 body:2563 placesLabel:-824 place:2829 competence:1145 position:982 name:1371 annex:-1481 trailer:-166 stranger:-320 footnote:-444 noise:308
        cue afterEndMark organ:-99 number:-178 subject:-85 addressLabel:-292 addressee:-339 body:-5160 placesLabel:1728 place:1932 competence:798 position:1244 name:-177 annex:-1608 noise:2239
        cue beforeCapitals organ:2629 motto:-518 number:1088 date:570 about:1563 aboutRest:-232 type:-572 subject:-248 addressLabel:-577 addressee:-2852 mark:1171 body:-3872 placesLabel:-595 place:-6 competence:1014 position:299 name:2159 annex:-2426 trailer:1317 stranger:297 footnote:-1610 noise:1400
        cue beforeBullet organ:-1299 motto:-390 number:-197 date:-320 about:-179 aboutRest:-1008 type:-296 subject:-1287 addressLabel:-387 addressee:19 mark:-198 body:-1409 placesLabel:2773 place:3012 competence:1100 position:3089 name:892 annex:-3446 trailer:-68 stranger:-58 footnote:-303 noise:-36
        cue beforeMotto organ:1868 motto:3413 number:861 date:178 about:2097 aboutRest:1573 subject:378 mark:789 body:-4004 placesLabel:-255 place:-976 competence:-140 position:-265 name:-848 annex:-5565 trailer:-17 stranger:-71 footnote:-51 noise:1035
        cue afterPlacesLabel motto:-99 number:-99 addressLabel:-93 addressee:-1498 body:-4339 placesLabel:-98 place:3630 competence:493 position:319 name:-185 annex:99 noise:1871
        cue afterName organ:583 motto:400 number:1131 date:264 about:-510 aboutRest:-12 type:-126 subject:124 addressLabel:-895 addressee:1342 mark:-522 body:-5895 placesLabel:317 place:-783 competence:51 position:2158 name:-223 annex:2456 trailer:650 stranger:-289 footnote:-816 noise:596
        cue afterAddressLabel organ:-99 date:-170 about:-65 aboutRest:-199 subject:-179 addressLabel:-479 addressee:9251 mark:-28 body:-2299 place:-2638 annex:-1841 trailer:-78 noise:-1170
        cue afterDateFragment date:1475 aboutRest:-287 type:-877 subject:-355 addressLabel:174 body:3112 place:-798 annex:-2516 footnote:-39 noise:111
        cue dateFragment number:-76 date:4804 aboutRest:-886 type:-355 subject:-188 body:2242 placesLabel:-134 place:-332 competence:-98 position:-27 name:-276 annex:-3080 footnote:-39 noise:-1550
        cue titleThenName motto:-94 date:-97 subject:-97 body:-192 place:-929 competence:97 position:1313
        cue afterType organ:-198 motto:-283 number:619 date:-214 about:-80 aboutRest:-394 subject:7367 addressee:-99 body:-784 position:-36 name:-99 annex:-4324 footnote:-770 noise:-700
        cue afterAbout organ:-99 motto:303 number:66 date:-305 aboutRest:7100 type:-49 addressLabel:702 addressee:-197 body:-4124 annex:-2812 noise:-582
        cue goesOn organ:-960 motto:-169 date:1165 about:-46 aboutRest:3542 type:1098 subject:2212 addressLabel:-239 addressee:139 mark:-55 body:1420 placesLabel:-175 place:-535 competence:329 position:-55 name:602 annex:-7564 trailer:-153 stranger:-154 footnote:-1684 noise:1283
        cue closesBracket organ:-99 motto:-198 number:106 date:-23 about:919 aboutRest:305 type:-232 subject:-588 addressLabel:-2577 addressee:-2240 mark:-80 body:376 placesLabel:-198 place:3200 position:-371 name:-855 annex:2389 footnote:-609 noise:779
        cue invites aboutRest:-60 addressLabel:-96 body:178 annex:-21
        after organ organ:-90 motto:560 number:1895 date:-394 about:478 aboutRest:292 type:-251 mark:-190 body:-307 competence:-260 position:-845 name:-294 annex:-1912 noise:-47
        after motto organ:1686 motto:843 number:966 date:470 aboutRest:-712 type:12 addressLabel:431 mark:132 body:891 place:-537 position:-599 name:-389 annex:-3865 trailer:-67 footnote:-98 noise:1504
        after number organ:-1605 motto:727 number:945 date:2133 about:2201 aboutRest:-537 type:1750 mark:825 body:-3753 placesLabel:-80 place:-99 competence:-79 position:-68 name:-192 annex:-1553 noise:639
        after date organ:-147 motto:247 number:-605 date:1036 about:1367 aboutRest:1877 type:777 subject:-2090 addressLabel:1463 mark:908 body:-1269 place:-98 competence:-117 name:40 annex:-3568 footnote:-39 noise:750
        after about organ:-374 motto:1960 number:667 date:1144 about:-42 aboutRest:-1809 type:-130 addressLabel:1851 mark:285 body:-446 place:-258 annex:-707 footnote:-48 noise:-977
        after aboutRest organ:255 motto:2443 number:-196 date:1007 about:-290 aboutRest:2508 type:-207 addressLabel:4519 mark:480 body:-2837 placesLabel:-126 place:-288 competence:-846 position:-270 name:-686 annex:-3786 trailer:-136 footnote:-252 noise:94
        after type motto:-84 number:-99 date:-84 subject:3120 body:-1404 placesLabel:-99 place:-97 annex:-488 footnote:-275 noise:-232
        after subject organ:-1106 motto:531 number:1267 date:-303 about:-312 type:-386 subject:845 addressLabel:2670 mark:-238 body:4804 placesLabel:-576 place:-349 competence:-391 position:-1059 name:-226 annex:-3218 footnote:-847 noise:257
        after addressLabel number:-135 date:-164 about:-65 addressLabel:-1974 addressee:2289 mark:-28 body:5169 place:-1102 name:-498 annex:-1399 trailer:-78 noise:-1689
        after addressee organ:-88 number:-199 addressLabel:1784 addressee:6034 body:1409 placesLabel:-465 place:-2294 competence:-1196 position:-324 name:-386 annex:-1325 footnote:-244 noise:1412
        after mark organ:-446 motto:629 number:-86 date:447 aboutRest:-451 type:1195 subject:-686 addressLabel:817 mark:850 body:-648 place:-81 annex:-162 noise:-222
        after body organ:-98 motto:-474 number:-672 date:-2151 about:-80 type:-1023 addressLabel:-4543 mark:-244 body:20612 placesLabel:4518 place:-3969 competence:217 position:-104 name:-2880 annex:-8434 trailer:-211 stranger:-126 footnote:2639 noise:3050
        after placesLabel motto:-553 number:-99 date:-99 addressLabel:-186 body:-1139 placesLabel:-98 place:2384 competence:46 position:319 name:-284 annex:-386 noise:947
        after place organ:419 motto:-1103 number:-272 date:-747 about:-463 type:-477 addressLabel:-711 mark:-205 body:-8114 placesLabel:-325 place:3361 competence:720 position:964 name:2547 annex:4340 trailer:-321 stranger:-368 footnote:-186 noise:-977
        after competence organ:-626 motto:-857 number:-68 date:-144 about:-36 type:-48 addressLabel:-363 body:-874 placesLabel:-198 place:1970 competence:719 position:2246 name:-608 annex:556 trailer:-80 footnote:-98 noise:-652
        after position organ:-176 motto:-1696 number:-268 date:-130 type:-293 addressLabel:-194 body:-2461 placesLabel:820 place:650 competence:396 position:-37 name:2036 annex:1716 trailer:-206 footnote:-63 noise:-1041
        after name organ:1402 motto:-1308 number:-711 date:-421 about:-162 type:-90 addressLabel:-1021 mark:-545 body:-2080 placesLabel:441 place:1244 competence:595 position:256 name:-503 annex:2844 trailer:968 stranger:-289 footnote:-556 noise:-2084
        after annex organ:-1035 motto:-1403 date:-1931 about:-674 type:-783 addressLabel:-4971 body:-10663 placesLabel:-1513 place:-3454 competence:-234 position:-374 name:-952 annex:17200 trailer:-123 stranger:-195 footnote:-634 noise:2749
        after trailer organ:-244 motto:-159 number:-355 date:-67 type:-10 mark:-86 body:-480 placesLabel:-193 place:-68 competence:430 position:462 annex:-231 trailer:1743 stranger:-42 footnote:-17 noise:-154
        after stranger organ:173 motto:-148 number:-196 body:-211 placesLabel:-126 competence:359 stranger:1675 noise:320
        after footnote motto:-100 number:-49 date:-97 about:-109 type:-31 addressLabel:-185 mark:-101 body:3618 placesLabel:-567 place:-144 competence:-99 annex:-377 trailer:-296 footnote:-13246 noise:-696
        after noise organ:-539 motto:392 number:-230 date:1082 about:-416 aboutRest:61 type:222 subject:-521 addressLabel:839 addressee:-5169 mark:-791 body:2831 placesLabel:-685 place:2887 competence:746 position:52 name:2931 annex:-131 trailer:-55 stranger:88 footnote:1221 noise:692
        start organ:1176 motto:-99 number:-373 date:-306 about:-279 aboutRest:1201 subject:1206 addressee:-99 body:-1252 place:-199 competence:-80 position:-99 annex:-447 stranger:997 noise:-1342
        stop organ:-99 motto:-323 number:-130 date:-257 aboutRest:1046 type:-31 subject:514 addressLabel:-99 addressee:-1060 mark:-101 body:-4633 placesLabel:-126 place:1374 competence:94 position:1469 name:1676 annex:3656 trailer:608 stranger:-107 footnote:-260 noise:-3209
    """
}
