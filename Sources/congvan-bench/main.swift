import CongVan
