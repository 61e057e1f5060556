using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>Something wrong with a row.</summary>
/// <param name="Column">The header of the column, as the file has it; null: the row as a whole.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record RowProblem(string? Column, LocalizedText Message)
{
    /// <summary><c>TANGGAL LAHIR: "31/02/1980" is not a day of the calendar</c>.</summary>
    public string In(Language language) => Column is null ? Message.In(language) : $"{Column}: {Message.In(language)}";
}

/// <summary>A row that has been read.</summary>
/// <param name="Line">The line on which it stands, from 1.</param>
/// <param name="Id">Its own key; empty: not told.</param>
/// <param name="Name">The person's name; empty: not told.</param>
/// <param name="Nik">As the file has it; empty: not told. Only for output that asks for it.</param>
/// <param name="Occupation">Empty: not told.</param>
/// <param name="District">Empty: not told.</param>
/// <param name="Case">The case to assess; null where the row is rejected.</param>
/// <param name="Problems">Everything that is wrong with it.</param>
/// <param name="Warnings">What to look into.</param>
/// <param name="SameNikAs">An earlier line with the same NIK; 0: none.</param>
internal sealed record RosterRow(
    long Line,
    string Id,
    string Name,
    string Nik,
    string Occupation,
    string District,
    BenefitCase? Case,
    IReadOnlyList<RowProblem> Problems,
    IReadOnlyList<RosterWarning> Warnings,
    long SameNikAs);
