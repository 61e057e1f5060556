using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>The columns of a made-up roster, with Indonesian or English headings and words.</summary>
internal sealed class SampleColumns(Language language)
{
    private static readonly TableField[] Fields =
    [
        TableField.Id,
        TableField.Nik,
        TableField.Name,
        TableField.Sex,
        TableField.BirthDate,
        TableField.Occupation,
        TableField.District,
        TableField.Income,
        TableField.DeclaredIncome,
        TableField.PaidBy,
        TableField.Sector,
        TableField.RegisteredOn,
        TableField.PaidMonths,
        TableField.Spouse,
        TableField.Parents,
        TableField.Siblings,
        TableField.ChildCount,
    ];

    private static readonly TableField[] ChildFields = [TableField.ChildBirthDate, TableField.ChildLevel, TableField.ChildYearsLeft];

    /// <summary>Their headings.</summary>
    public IReadOnlyList<string> Headings { get; } =
    [
        .. Fields.Select(field => TableColumns.Header(field, language)),
        .. Enumerable.Range(1, SampleFamily.MostChildren).SelectMany(child => ChildFields.Select(field => TableColumns.Header(field, language, child))),
    ];

    /// <summary>What a participant has in each of them.</summary>
    public IEnumerable<Cell> CellsOf(SampleMember member)
    {
        yield return member.Number.ToString(CultureInfo.InvariantCulture);
        yield return member.Nik;
        yield return string.Create(CultureInfo.InvariantCulture, $"Peserta Contoh {member.Number:000000}");
        yield return language == Language.Indonesian ? (member.IsWoman ? "P" : "L") : (member.IsWoman ? "F" : "M");
        yield return Day(member.BirthDate);
        yield return member.Occupation.Name;
        yield return member.District.Name;
        yield return Number(member.Income);
        yield return Number(member.DeclaredIncome);
        yield return CellWords.Payers.WordOf(member.Payer, language);
        yield return CellWords.Sectors.WordOf(member.Occupation.IsTransport ? Sector.Transport : Sector.Other, language);
        yield return Day(member.RegisteredOn);
        yield return member.PaidMonths is { } months ? MonthsCell.Write(months, language) : "";
        yield return Truth(member.Spouse);
        yield return Truth(member.Parents);
        yield return Truth(member.Siblings);
        yield return Number(member.Children?.Count);
        for (int index = 0; index < SampleFamily.MostChildren; index++)
        {
            SampleChild? child = index < member.Children?.Count ? member.Children[index] : null;
            yield return child is null ? "" : Day(child.BirthDate);
            yield return child?.Level is { } level ? CellWords.Levels.WordOf(level, language) : "";
            yield return Number(child?.YearsLeft);
        }
    }

    private Cell Truth(bool? value) => value is { } known ? CellWords.Truths.WordOf(known, language) : "";

    private static Cell Number(long? value) => new("") { Number = value };

    private static Cell Day(LocalDate day) => new("") { Date = day };
}
