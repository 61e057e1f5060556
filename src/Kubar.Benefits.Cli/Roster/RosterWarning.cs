using Kubar.Benefits.Cli.Roster.Cells;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>What a careful clerk would look into. It never keeps a row out.</summary>
internal enum RosterWarning
{
    NikMalformed,
    NikBirthDate,
    NikSex,
    NikRegion,
    NikTwice,
}

/// <summary>The stable code and the sentence of each warning.</summary>
internal static class RosterWarnings
{
    public static string Code(this RosterWarning warning) => warning switch
    {
        RosterWarning.NikMalformed => "nik-malformed",
        RosterWarning.NikBirthDate => "nik-birth-date",
        RosterWarning.NikSex => "nik-sex",
        RosterWarning.NikRegion => "nik-region",
        _ => "nik-twice",
    };

    public static LocalizedText Text(this RosterWarning warning) => warning switch
    {
        RosterWarning.NikMalformed => new($"NIK tidak terdiri atas {CellNik.Digits} angka", $"the NIK does not have {CellNik.Digits} digits"),
        RosterWarning.NikBirthDate => new("tanggal lahir dalam NIK lain dari kolom tanggal lahir", "the date of birth within the NIK is not that of the column"),
        RosterWarning.NikSex => new("jenis kelamin dalam NIK lain dari kolomnya", "the sex within the NIK is not that of the column"),
        RosterWarning.NikRegion => new("NIK diterbitkan pertama kali di daerah lain", "the NIK was first issued in another region"),
        _ => new("NIK sama dengan baris sebelumnya", "the same NIK as an earlier line"),
    };
}
