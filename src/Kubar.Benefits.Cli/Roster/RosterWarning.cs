using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Cells;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>What a careful clerk would look into. It never keeps a row out.</summary>
internal enum RosterWarning
{
    NikMalformed,
    NikRounded,
    NikBirthDate,
    NikSex,
    NikRegion,
    NikTwice,
    SamePerson,
    Deceased,
    VillageOfficial,
    BasisAboveLowest,
    DateOpen,
    YearOpen,
    IncomeOpen,
    WordNotKnown,
}

/// <summary>The stable code and the sentence of each warning.</summary>
internal static class RosterWarnings
{
    public static RosterWarning Of(RowWarningKind kind) => kind switch
    {
        RowWarningKind.NikMalformed => RosterWarning.NikMalformed,
        RowWarningKind.NikRounded => RosterWarning.NikRounded,
        RowWarningKind.NikTwice => RosterWarning.NikTwice,
        RowWarningKind.SamePerson => RosterWarning.SamePerson,
        RowWarningKind.WordNotKnown => RosterWarning.WordNotKnown,
        RowWarningKind.DateOpen => RosterWarning.DateOpen,
        RowWarningKind.YearOpen => RosterWarning.YearOpen,
        RowWarningKind.Deceased => RosterWarning.Deceased,
        _ => RosterWarning.VillageOfficial,
    };

    public static string Code(this RosterWarning warning) => warning switch
    {
        RosterWarning.NikMalformed => "nik-malformed",
        RosterWarning.NikRounded => "nik-rounded",
        RosterWarning.NikBirthDate => "nik-birth-date",
        RosterWarning.NikSex => "nik-sex",
        RosterWarning.NikRegion => "nik-region",
        RosterWarning.NikTwice => "nik-twice",
        RosterWarning.SamePerson => "same-person",
        RosterWarning.Deceased => "status-deceased",
        RosterWarning.VillageOfficial => "village-official",
        RosterWarning.BasisAboveLowest => "basis-above-lowest",
        RosterWarning.DateOpen => "date-open",
        RosterWarning.YearOpen => "year-open",
        RosterWarning.IncomeOpen => "income-open",
        _ => "word-not-known",
    };

    public static LocalizedText Text(this RosterWarning warning) => warning switch
    {
        RosterWarning.NikMalformed => new($"NIK bukan {NikCell.Digits} digit", $"the NIK does not have {NikCell.Digits} digits"),
        RosterWarning.NikRounded => new("NIK dibulatkan lembar kerja: angka terakhirnya hilang", "the NIK was rounded by a spreadsheet: its last digits are lost"),
        RosterWarning.NikBirthDate => new("tanggal lahir dalam NIK lain dari kolom tanggal lahir", "the date of birth within the NIK is not that of the column"),
        RosterWarning.NikSex => new("jenis kelamin dalam NIK lain dari kolomnya", "the sex within the NIK is not that of the column"),
        RosterWarning.NikRegion => new("NIK diterbitkan pertama kali di daerah lain", "the NIK was first issued in another region"),
        RosterWarning.NikTwice => new("NIK ganda (sudah ada pada baris sebelumnya)", "the same NIK as an earlier line"),
        RosterWarning.SamePerson => new("nama dan tanggal lahir sama dengan baris sebelumnya", "the same name and birth date as an earlier line"),
        RosterWarning.Deceased => new("menurut daftar ini, peserta sudah meninggal", "the roster says that the participant has died"),
        RosterWarning.VillageOfficial => new("pemerintah desa atau BPD: penerima upah (PP 16/2026 Pasal 86(3), 93(5))", "a village official or member of its council: a wage recipient (PP 16/2026 Pasal 86(3), 93(5))"),
        RosterWarning.BasisAboveLowest => new("dibayar pemerintah, tetapi dasarnya di atas iuran terendah", "a government pays, but the basis is above that of the lowest contribution"),
        RosterWarning.DateOpen => new("tanggal dengan dua arti, dibiarkan terbuka (--month-first)", "a date with two meanings, left open (--month-first)"),
        RosterWarning.YearOpen => new("bulan tanpa tahun, dibiarkan terbuka (--year)", "months without a year, left open (--year)"),
        RosterWarning.IncomeOpen => new("rentang penghasilan mencakup lebih dari satu dasar penghasilan penetapan manfaat", "the range of income spans more than one basis of benefits"),
        _ => new("kata yang tidak dikenal", "a word that is not known"),
    };
}
