namespace Kubar.Benefits.Rules.Holidays;

/// <summary>
/// The joint decrees of three ministers (SKB 3 Menteri) and decisions of the President (Keppres) that name public holidays: their numbers and days,
/// what changed or kept them, and what of them was not found.
/// </summary>
internal static class HolidayDecrees
{
    public static readonly LocalizedText SkbOf2014 = new(
        "SKB 3 Menteri tanggal 7 Mei 2014 (nomornya tidak ditemukan)",
        "SKB 3 Menteri of 7 May 2014 (numbers not found)");

    public static readonly LocalizedText Keppres25Of2015 = new(
        "Keppres 25/2015 (23 November 2015)",
        "Keppres 25/2015 (23 Nov 2015)");

    public static readonly LocalizedText SkbOf2014Part2 = new(
        "SKB 3 Menteri tanggal 7 Mei 2014 menyebut hari itu sebagai cuti bersama Natal; naskah yang menjadikannya libur nasional tidak ditemukan",
        "SKB 3 Menteri of 7 May 2014 lists the day as collective leave for Christmas; the text that made it national not found");

    public static readonly LocalizedText Skb150Of2015 = new(
        "SKB 150/2015; 2/SKB/MEN/VI/2015; 01/2015 (25 Juni 2015)",
        "SKB 150/2015; 2/SKB/MEN/VI/2015; 01/2015 (25 Jun 2015)");

    public static readonly LocalizedText Skb135Of2016 = new(
        "SKB 135/2016; SKB 109/2016; 01/SKB/MENPANRB/04/2016 (14 April 2016) sebagaimana diubah dengan SKB 684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016 (21 November 2016)",
        "SKB 135/2016; SKB 109/2016; 01/SKB/MENPANRB/04/2016 (14 Apr 2016) as changed by SKB 684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016 (21 Nov 2016)");

    public static readonly LocalizedText Skb684Of2016 = new(
        "SKB 684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016 (21 November 2016) mengubah SKB 135/2016",
        "SKB 684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016 (21 Nov 2016) changing SKB 135/2016");

    public static readonly LocalizedText Keppres3Of2017 = new(
        "Keppres 3/2017 (10 Februari 2017)",
        "Keppres 3/2017 (10 Feb 2017)");

    public static readonly LocalizedText Keppres24Of2016 = new(
        "Keppres 24/2016 (1 Juni 2016); SKB 684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016 (21 November 2016) mengubah SKB 135/2016",
        "Keppres 24/2016 (1 Jun 2016); SKB 684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016 (21 Nov 2016) changing SKB 135/2016");

    public static readonly LocalizedText Keppres18Of2017 = new(
        "Keppres 18/2017 (15 Juni 2017; bagi aparatur sipil negara; SKB yang sama bagi swasta tidak ditemukan; SKB 684/2016 telah menghapus hari itu)",
        "Keppres 18/2017 (15 Jun 2017; civil servants; no matching SKB for private employers found; SKB 684/2016 had dropped the day)");

    public static readonly LocalizedText Skb684Of2016Part2 = new(
        "SKB 684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016 (21 November 2016) mengubah SKB 135/2016; Keppres 18/2017 (15 Juni 2017)",
        "SKB 684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016 (21 Nov 2016) changing SKB 135/2016; Keppres 18/2017 (15 Jun 2017)");

    public static readonly LocalizedText Skb135Of2016Part2 = new(
        "SKB 135/2016; SKB 109/2016; 01/SKB/MENPANRB/04/2016 (14 April 2016) sebagaimana diubah dengan SKB 684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016 (21 November 2016); Keppres 18/2017 (15 Juni 2017)",
        "SKB 135/2016; SKB 109/2016; 01/SKB/MENPANRB/04/2016 (14 Apr 2016) as changed by SKB 684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016 (21 Nov 2016); Keppres 18/2017 (15 Jun 2017)");

    public static readonly LocalizedText Skb707Of2017 = new(
        "SKB 707/2017; 256/2017; 01/SKB/MENPAN-RB/09/2017 (22 September 2017)",
        "SKB 707/2017; 256/2017; 01/SKB/MENPAN-RB/09/2017 (22 Sep 2017)");

    public static readonly LocalizedText Skb223Of2018 = new(
        "SKB 223/2018; 46/2018; 13/2018 (18 April 2018) mengubah SKB 707/2017",
        "SKB 223/2018; 46/2018; 13/2018 (18 Apr 2018) changing SKB 707/2017");

    public static readonly LocalizedText Keppres15Of2018 = new(
        "Keppres 15/2018 (Juni 2018; tanggal penetapan tidak ditemukan)",
        "Keppres 15/2018 (June 2018; signing date not found)");

    public static readonly LocalizedText Skb617Of2018 = new(
        "SKB 617/2018; 262/2018; 16/2018 (2 November 2018)",
        "SKB 617/2018; 262/2018; 16/2018 (2 Nov 2018)");

    public static readonly LocalizedText Keppres10Of2019 = new(
        "Keppres 10/2019 (8 April 2019)",
        "Keppres 10/2019 (8 Apr 2019)");

    public static readonly LocalizedText Skb728Of2019 = new(
        "SKB 728/2019; 213/2019; 01/2019 (28 Agustus 2019)",
        "SKB 728/2019; 213/2019; 01/2019 (28 Aug 2019)");

    public static readonly LocalizedText FirstChangeOfSkb728Of2019 = new(
        "perubahan pertama atas SKB 728/2019 (Maret 2020; nomornya tidak ditemukan)",
        "first change of SKB 728/2019 (Mar 2020; numbers not found)");

    public static readonly LocalizedText Skb391Of2020 = new(
        "SKB 391/2020; 02/2020; 02/2020 (perubahan kedua atas SKB 728/2019; diberitakan 10-12 April 2020)",
        "SKB 391/2020; 02/2020; 02/2020 (second change of SKB 728/2019; reported 10-12 Apr 2020)");

    public static readonly LocalizedText Keppres22Of2020 = new(
        "Keppres 22/2020 (27 November 2020)",
        "Keppres 22/2020 (27 Nov 2020)");

    public static readonly LocalizedText Skb391Of2020Part2 = new(
        "SKB 391/2020 (dipindah dari Mei); dipertahankan dengan SKB 744/2020; 05/2020; 06/2020 (1 Desember 2020)",
        "SKB 391/2020 (moved from May); kept by SKB 744/2020; 05/2020; 06/2020 (1 Dec 2020)");

    public static readonly LocalizedText Skb642Of2020 = new(
        "SKB 642/2020; 4/2020; 4/2020 (diberitakan 11 September 2020)",
        "SKB 642/2020; 4/2020; 4/2020 (reported 11 Sep 2020)");

    public static readonly LocalizedText Skb642Of2020Part2 = new(
        "SKB 642/2020; dipertahankan dengan SKB 281/2021; 1/2021; 1/2021 (22 Februari 2021)",
        "SKB 642/2020; kept by SKB 281/2021; 1/2021; 1/2021 (22 Feb 2021)");

    public static readonly LocalizedText Skb712Of2021 = new(
        "SKB 712/2021; 1/2021; 3/2021 (perubahan kedua atas SKB 642/2020; tanggal penetapan tidak ditemukan)",
        "SKB 712/2021; 1/2021; 3/2021 (second change of SKB 642/2020; signing date not found)");

    public static readonly LocalizedText Skb963Of2021 = new(
        "SKB 963/2021; 3/2021; 4/2021 (22 September 2021)",
        "SKB 963/2021; 3/2021; 4/2021 (22 Sep 2021)");

    public static readonly LocalizedText Skb375Of2022 = new(
        "SKB 375/2022; 1/2022; 1/2022 (7 April 2022) mengubah SKB 963/2021",
        "SKB 375/2022; 1/2022; 1/2022 (7 Apr 2022) changing SKB 963/2021");

    public static readonly LocalizedText Skb678Of2022 = new(
        "SKB 678/2022; 2/2022; 2/2022 (7 Juli 2022) mengubah SKB 963/2021; KMA 668/2022",
        "SKB 678/2022; 2/2022; 2/2022 (7 Jul 2022) changing SKB 963/2021; KMA 668/2022");

    public static readonly LocalizedText Skb1066Of2022 = new(
        "SKB 1066/2022; 3/2022; 3/2022 (11 Oktober 2022)",
        "SKB 1066/2022; 3/2022; 3/2022 (11 Oct 2022)");

    public static readonly LocalizedText Skb327Of2023 = new(
        "SKB 327/2023; 1/2023; 1/2023 (29 Maret 2023) mengubah SKB 1066/2022",
        "SKB 327/2023; 1/2023; 1/2023 (29 Mar 2023) changing SKB 1066/2022");

    public static readonly LocalizedText Skb1066Of2022Part2 = new(
        "SKB 1066/2022; dipertahankan dengan SKB 327/2023; 1/2023; 1/2023 (29 Maret 2023)",
        "SKB 1066/2022; kept by SKB 327/2023; 1/2023; 1/2023 (29 Mar 2023)");

    public static readonly LocalizedText Skb624Of2023 = new(
        "SKB 624/2023; 2/2023; 2/2023 (16 Juni 2023) mengubah SKB 1066/2022",
        "SKB 624/2023; 2/2023; 2/2023 (16 Jun 2023) changing SKB 1066/2022");

    public static readonly LocalizedText Skb855Of2023 = new(
        "SKB 855/2023; 3/2023; 4/2023 (12 September 2023)",
        "SKB 855/2023; 3/2023; 4/2023 (12 Sep 2023)");

    public static readonly LocalizedText Keppres10Of2024 = new(
        "Keppres 10/2024 (6 Februari 2024)",
        "Keppres 10/2024 (6 Feb 2024)");

    public static readonly LocalizedText Keppres33Of2024 = new(
        "Keppres 33/2024 (21 November 2024)",
        "Keppres 33/2024 (21 Nov 2024)");

    public static readonly LocalizedText Skb1017Of2024 = new(
        "SKB 1017/2024; 2/2024; 2/2024 (14 Oktober 2024)",
        "SKB 1017/2024; 2/2024; 2/2024 (14 Oct 2024)");

    public static readonly LocalizedText Skb933Of2025 = new(
        "SKB 933/2025; 1/2025; 3/2025 (7 Agustus 2025) mengubah SKB 1017/2024",
        "SKB 933/2025; 1/2025; 3/2025 (7 Aug 2025) changing SKB 1017/2024");

    public static readonly LocalizedText Skb1497Of2025 = new(
        "SKB 1497/2025; 2/2025; 5/2025 (19 September 2025)",
        "SKB 1497/2025; 2/2025; 5/2025 (19 Sep 2025)");

    public static readonly LocalizedText Skb1205Of2026 = new(
        "SKB 1205/2026; 3/2026; 2/2026 (15 September 2026)",
        "SKB 1205/2026; 3/2026; 2/2026 (15 Sep 2026)");
}
