using System.Collections.Frozen;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cli.Contributions;

/// <summary>The words for the members of an enumeration: the contract's own, and as Indonesian offices write them.</summary>
internal sealed class ContributionWords<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _members;

    private ContributionWords(params IReadOnlyList<(T Member, string[] Words)> indonesian)
    {
        _members = indonesian
            .SelectMany(entry => entry.Words.Append(Words<T>.Of(entry.Member)).Select(word => (Word: ContributionHeadings.Plain(word), entry.Member)))
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Member, StringComparer.Ordinal);
        All = [.. indonesian.Select(entry => $"{Words<T>.Of(entry.Member)} ({entry.Words[0]})")];
    }

    /// <summary>Every member, in both languages.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The member that a word names; null where it names none.</summary>
    public T? Find(string word) => _members.TryGetValue(ContributionHeadings.Plain(word), out T member) ? member : null;

    /// <summary>The words of an enumeration.</summary>
    public static ContributionWords<T> Of(params IReadOnlyList<(T Member, string[] Words)> indonesian) => new(indonesian);
}

/// <summary>The words of every enumeration.</summary>
internal static class ContributionWords
{
    public static readonly ContributionWords<ContributorKind> Contributors = ContributionWords<ContributorKind>.Of(
        (ContributorKind.Bpu, ["bukan penerima upah"]),
        (ContributorKind.Pu, ["penerima upah"]),
        (ContributorKind.Trainee, ["magang"]),
        (ContributorKind.ConstructionWorker, ["pekerja konstruksi"]),
        (ContributorKind.ConstructionContract, ["kontrak konstruksi"]));

    public static readonly ContributionWords<Sector> Sectors = ContributionWords<Sector>.Of(
        (Sector.Transport, ["transportasi"]),
        (Sector.Other, ["lainnya", "lain"]));

    public static readonly ContributionWords<ContributionPayer> Payers = ContributionWords<ContributionPayer>.Of(
        (ContributionPayer.Self, ["sendiri", "mandiri", "peserta"]),
        (ContributionPayer.Employer, ["pemberi kerja"]),
        (ContributionPayer.Regency, ["kabupaten", "kota", "pemkab", "pemkot", "APBD", "APBD kabupaten", "APBD kota"]),
        (ContributionPayer.Province, ["provinsi", "pemprov", "APBD provinsi"]),
        (ContributionPayer.State, ["negara", "APBN"]),
        (ContributionPayer.Village, ["desa", "APBDes"]),
        (ContributionPayer.Donor, ["donatur", "perusahaan", "CSR"]));

    public static readonly ContributionWords<WageForm> WageForms = ContributionWords<WageForm>.Of(
        (WageForm.Monthly, ["bulanan"]),
        (WageForm.Daily, ["harian"]),
        (WageForm.Piece, ["borongan", "satuan hasil"]),
        (WageForm.WeatherDependent, ["borongan cuaca", "tergantung cuaca"]));

    public static readonly ContributionWords<RiskGroup> RiskGroups = ContributionWords<RiskGroup>.Of(
        (RiskGroup.VeryLow, ["sangat rendah"]),
        (RiskGroup.Low, ["rendah"]),
        (RiskGroup.Medium, ["sedang"]),
        (RiskGroup.High, ["tinggi"]),
        (RiskGroup.VeryHigh, ["sangat tinggi"]));

    public static readonly ContributionWords<Answer> Answers = ContributionWords<Answer>.Of(
        (Answer.Yes, ["ya", "true", "1"]),
        (Answer.No, ["tidak", "bukan", "false", "0"]));
}

/// <summary>The ways in which a wage is paid.</summary>
internal enum WageForm
{
    Monthly = 1,
    Daily,
    Piece,
    WeatherDependent,
}

/// <summary>Yes or no.</summary>
internal enum Answer
{
    Yes = 1,
    No,
}
