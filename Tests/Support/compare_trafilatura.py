#!/usr/bin/env python3
"""Processor time a page of CongVan's article reader and of trafilatura, in one run.

    pip install trafilatura lxml_html_clean
    Tests/Support/compare_trafilatura.py FOLDER_OF_PAGES .build/release/congvan-bench
"""
import glob
import subprocess
import sys
import time

import trafilatura

folder, bench = sys.argv[1], sys.argv[2]
pages = [open(path, "rb").read() for path in sorted(glob.glob(folder + "/*.htm*"))]
best = float("inf")
for _ in range(3):
    start = time.process_time()
    for page in pages:
        trafilatura.extract(page, output_format="json", with_metadata=True)
    best = min(best, time.process_time() - start)
print(f"trafilatura {trafilatura.__version__}: {best * 1000 / len(pages):.1f} ms/page")
report = subprocess.run([bench, "articles", folder], capture_output=True, text=True, check=True).stdout
print(report, end="")
own = next(line for line in report.splitlines() if line.startswith("whole extraction"))
milliseconds = float(own.split("MB/s")[1].split("ms/page")[0])
print(f"congvan is {best * 1000 / len(pages) / milliseconds:.0f} times as fast")
