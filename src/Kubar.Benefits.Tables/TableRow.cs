using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Tables;

/// <summary>A row as it was understood. What it does not tell is unknown, never no or zero.</summary>
public sealed record TableRow
{
    /// <summary>The line on which it stands, from 1; in a sheet the number of the row.</summary>
    public required long Line { get; init; }

    /// <summary>Its own key; empty: not told.</summary>
    public string Id { get; init; } = "";

    /// <summary>The person's name; empty: not told.</summary>
    public string Name { get; init; } = "";

    /// <summary>The NIK as the file has it; empty: not told.</summary>
    public string Nik { get; init; } = "";

    /// <summary>The membership number; empty: not told.</summary>
    public string Kpj { get; init; } = "";

    /// <summary>Empty: not told.</summary>
    public string Village { get; init; } = "";

    /// <summary>Empty: not told.</summary>
    public string District { get; init; } = "";

    /// <summary>Empty: not told.</summary>
    public string Occupation { get; init; } = "";

    /// <summary>How the membership stands, by the table.</summary>
    public MemberStatus? Status { get; init; }

    /// <summary>The participant; an income of which a range is told is unknown here.</summary>
    public required Participant Participant { get; init; }

    /// <summary>The membership and the months paid.</summary>
    public required Membership Membership { get; init; }

    /// <summary>The family as far as the row tells it; null: it tells nothing.</summary>
    public Family? Family { get; init; }

    /// <summary>The payment, in a table of payments; null: it is none.</summary>
    public PaymentFacts? Payment { get; init; }

    /// <summary>The real income; null: not told.</summary>
    public RupiahBounds? Income { get; init; }

    /// <summary>The income reported to BPJS; null: not told.</summary>
    public RupiahBounds? DeclaredIncome { get; init; }

    /// <summary>Everything that is wrong with it; it cannot be answered unless this is empty.</summary>
    public IReadOnlyList<CellProblem> Problems { get; init; } = [];

    /// <summary>What to look into.</summary>
    public IReadOnlyList<RowWarning> Warnings { get; init; } = [];

    /// <summary>An earlier line with the same NIK; 0: none.</summary>
    public long SameNikAs { get; init; }

    /// <summary>An earlier line with the same name and birth date; 0: none.</summary>
    public long SamePersonAs { get; init; }

    /// <summary>Whether the person has been counted in an earlier line: the same NIK, or the same name and birth date where not both have one.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The cells of the columns that are not understood, where they are carried over; empty: they are not, or the row is flawed as a whole.</summary>
    internal IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>What is told of the participant beside the birth date, the same object in rows that tell the same; null: it was not looked for.</summary>
    internal Participant? BesideBirth { get; init; }

    /// <summary>What is told of the family beside the children, the same object in rows that tell the same; null: it was not looked for.</summary>
    internal Family? BesideChildren { get; init; }

    /// <summary>The NIK as a number; null: there is none of 16 digits.</summary>
    internal ulong? NikNumber { get; init; }

    /// <summary>The sex as the row states it.</summary>
    internal Cells.Sex? Sex { get; init; }

    /// <summary>The line alone: everything else in a row is about a person.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}");
}

/// <summary>Something wrong with a cell, or with a row as a whole.</summary>
/// <param name="Column">The heading of the column, as the file has it; null: the row as a whole.</param>
/// <param name="Value">What the cell holds, without names and numbers of persons; null: the row as a whole.</param>
/// <param name="Message">What is wrong.</param>
public sealed record CellProblem(string? Column, string? Value, LocalizedText Message)
{
    /// <summary><c>TANGGAL LAHIR: "31/02/1980" is not a day of the calendar</c>.</summary>
    public string In(Language language) => (Column is null ? "" : Column + ": ") + (Value is null ? "" : $"\"{Value}\" ") + Message.In(language);
}

/// <summary>Something to look into. It never costs a row.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Column">The heading of the column, as the file has it; null: the row as a whole.</param>
/// <param name="Value">Of a word that is not known, the word.</param>
public sealed record RowWarning(RowWarningKind Kind, string? Column = null, string? Value = null);

/// <summary>What there is to look into.</summary>
public enum RowWarningKind
{
    /// <summary>The NIK does not have 16 digits.</summary>
    NikMalformed = 1,

    /// <summary>A spreadsheet took the NIK for a number and lost its last digits.</summary>
    NikRounded = 2,

    /// <summary>The same NIK as an earlier line.</summary>
    NikTwice = 3,

    /// <summary>The same name and birth date as an earlier line.</summary>
    SamePerson = 4,

    /// <summary>A word that is not known, in a column that decides nothing that is owed.</summary>
    WordNotKnown = 5,

    /// <summary>A date with two meanings, which is left open.</summary>
    DateOpen = 6,

    /// <summary>Months without a year, which are left open.</summary>
    YearOpen = 7,

    /// <summary>The table says that the participant has died.</summary>
    Deceased = 8,

    /// <summary>A village official: a wage recipient (PP 16/2026 Pasal 86(3), 93(5)).</summary>
    VillageOfficial = 9,
}
