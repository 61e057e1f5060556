using Kubar.Benefits.Cases;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>Reads tables of mortality and frequencies of accidents. A table of which a row is wrong is told and left out whole: expected numbers of half a table would be wrong without a word.</summary>
internal static class ExpectationTables
{
    private const int Million = 1_000_000;
    private const int OldestAge = 150;
    private const int Thousand = 1_000;

    /// <summary>A table of mortality, or none where something is wrong with it.</summary>
    public static ValueList<MortalityTable> Mortality(Table table, ListProblems problems)
    {
        int before = problems.Count;
        var rows = new List<(MortalityRow Row, ListRow Line)>();
        string? source = null;
        foreach (ListRow row in ListRow.Of(table, problems))
        {
            PersonSex? sex = row.Sex(TableField.Sex);
            int? from = row.Parts(TableField.AgeFrom, 1, OldestAge);
            int? to = row.Parts(TableField.AgeTo, 1, OldestAge) ?? from;
            int? dies = row.Parts(TableField.DiesInAYear, Million, Million);
            source ??= row.Text(TableField.Source);
            Require(row, TableField.Sex);
            Require(row, TableField.AgeFrom);
            Require(row, TableField.DiesInAYear);
            if (sex is { } of && from is { } first && to is { } last && dies is { } perMillion)
            {
                rows.Add((new(of, first, last, perMillion), row));
            }
        }

        MortalityTable read = new() { Name = table.Options.FileName, Source = source ?? table.Options.FileName, Rows = rows.Select(row => row.Row).ToValueList() };
        if (problems.Count == before)
        {
            foreach (Problem problem in read.Problems())
            {
                if (IndexOf(problem.Path) is { } index)
                {
                    rows[index].Line.Report(problem.Path.EndsWith("ageTo", StringComparison.Ordinal) ? TableField.AgeTo : TableField.AgeFrom, problem.Message);
                }
                else
                {
                    problems.Add(table.Options.FileName, problem.Message);
                }
            }
        }

        return problems.Count == before ? [read] : [];
    }

    /// <summary>The frequencies of a table, a row each.</summary>
    public static ValueList<AccidentFrequency> Frequencies(Table table, ListProblems problems)
    {
        var read = new List<AccidentFrequency>();
        foreach (ListRow row in ListRow.Of(table, problems))
        {
            int before = problems.Count;
            int? perThousand = row.Parts(TableField.PerThousand, Thousand, Million);
            Rupiah? cost = row.Sum(TableField.MeanCost);
            Require(row, TableField.PerThousand);
            if (problems.Count == before && perThousand is { } frequency)
            {
                read.Add(new() { Name = row.Text(TableField.Name) ?? table.Options.FileName, Source = row.Text(TableField.Source) ?? table.Options.FileName, PerMillion = frequency, MeanCost = cost });
            }
        }

        return read.ToValueList();
    }

    private static void Require(ListRow row, TableField field)
    {
        if (row.Text(field) is null)
        {
            row.ReportMissing(field);
        }
    }

    /// <summary>The row of a path, <c>rows[3].ageTo</c>; null: it is of the whole table.</summary>
    private static int? IndexOf(string path) => path.StartsWith("rows[", StringComparison.Ordinal)
        ? int.Parse(path.AsSpan(5, path.IndexOf(']', StringComparison.Ordinal) - 5), System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
