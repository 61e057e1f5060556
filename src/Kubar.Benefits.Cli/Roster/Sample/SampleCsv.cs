using System.Globalization;
using CsvHelper;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Cli.Roster.Sample;

/// <summary>Writes made-up participants as a roster, with Indonesian or English headers and words.</summary>
internal sealed class SampleCsv(Language language)
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

    /// <summary>Writes the header and the rows.</summary>
    public void Write(Stream output, IEnumerable<SampleMember> members, CancellationToken cancellation)
    {
        using var writer = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture }, leaveOpen: true);
        WriteHeader(writer);
        foreach (SampleMember member in members)
        {
            cancellation.ThrowIfCancellationRequested();
            WriteMember(writer, member);
        }
    }

    private void WriteHeader(CsvWriter writer)
    {
        foreach (TableField field in Fields)
        {
            writer.WriteField(TableColumns.Header(field, language));
        }

        for (int child = 1; child <= SampleFamily.MostChildren; child++)
        {
            foreach (TableField field in ChildFields)
            {
                writer.WriteField(TableColumns.Header(field, language, child));
            }
        }

        writer.EndRecord();
    }

    private void WriteMember(CsvWriter writer, SampleMember member)
    {
        writer.WriteField(member.Number);
        writer.WriteField(member.Nik);
        writer.WriteField(string.Create(CultureInfo.InvariantCulture, $"Peserta Contoh {member.Number:000000}"));
        writer.WriteField(language == Language.Indonesian ? (member.IsWoman ? "P" : "L") : (member.IsWoman ? "F" : "M"));
        writer.WriteField(IsoDate.Format(member.BirthDate));
        writer.WriteField(member.Occupation.Name);
        writer.WriteField(member.District.Name);
        writer.WriteField(member.Income);
        writer.WriteField(member.DeclaredIncome);
        writer.WriteField(CellWords.Payers.WordOf(member.Payer, language));
        writer.WriteField(CellWords.Sectors.WordOf(member.Occupation.IsTransport ? Sector.Transport : Sector.Other, language));
        writer.WriteField(IsoDate.Format(member.RegisteredOn));
        writer.WriteField(member.PaidMonths is { } months ? MonthsCell.Write(months, language) : "");
        writer.WriteField(Truth(member.Spouse));
        writer.WriteField(Truth(member.Parents));
        writer.WriteField(Truth(member.Siblings));
        writer.WriteField(member.Children?.Count);
        for (int index = 0; index < SampleFamily.MostChildren; index++)
        {
            SampleChild? child = index < member.Children?.Count ? member.Children[index] : null;
            writer.WriteField(child is null ? "" : IsoDate.Format(child.BirthDate));
            writer.WriteField(child?.Level is { } level ? CellWords.Levels.WordOf(level, language) : "");
            writer.WriteField(child?.YearsLeft);
        }

        writer.EndRecord();
    }

    private string Truth(bool? value) => value is { } known ? CellWords.Truths.WordOf(known, language) : "";
}
