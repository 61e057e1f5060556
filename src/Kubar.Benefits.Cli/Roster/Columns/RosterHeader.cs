using System.Collections.Frozen;
using System.Globalization;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Roster.Columns;

/// <summary>A column of the file that is one of the roster's.</summary>
/// <param name="Index">Its place in the file, from 0.</param>
/// <param name="Column">What it is.</param>
/// <param name="Child">The child it describes, from 0; -1 where it describes none.</param>
/// <param name="Header">Its header, as the file has it.</param>
internal sealed record ReadColumn(int Index, RosterColumn Column, int Child, string Header);

/// <summary>The first line of a roster: which columns there are.</summary>
internal sealed class RosterHeader
{
    private static readonly FrozenDictionary<string, (RosterColumn Column, int Child)> Known = KnownHeaders();

    private RosterHeader(IReadOnlyList<string> headers, IReadOnlyList<ReadColumn> columns)
    {
        Count = headers.Count;
        Columns = columns;
        Unused = [.. headers.Where((header, index) => header.Length > 0 && columns.All(column => column.Index != index))];
    }

    /// <summary>The language of its headers, in which columns are named that it does not have.</summary>
    public Language Language => Columns.Count(column => IsNamed(column, Language.English)) > Columns.Count(column => IsNamed(column, Language.Indonesian))
        ? Language.English
        : Language.Indonesian;

    /// <summary>How many columns the file has.</summary>
    public int Count { get; }

    /// <summary>The columns that are used, in the order of the file.</summary>
    public IReadOnlyList<ReadColumn> Columns { get; }

    /// <summary>Headers that are not known; their columns are not read.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>The column that holds this, if the file has one.</summary>
    public ReadColumn? Find(RosterField field, int child = -1)
    {
        foreach (ReadColumn column in Columns)
        {
            if (column.Column.Field == field && column.Child == child)
            {
                return column;
            }
        }

        return null;
    }

    /// <summary>The columns of a header.</summary>
    /// <exception cref="InputException">No column is known, or one stands there twice.</exception>
    public static RosterHeader Of(IReadOnlyList<string> headers)
    {
        var columns = new List<ReadColumn>();
        for (int index = 0; index < headers.Count; index++)
        {
            string header = headers[index].Trim();
            if (!Known.TryGetValue(Key.Of(header), out (RosterColumn Column, int Child) known))
            {
                continue;
            }

            var column = new ReadColumn(index, known.Column, known.Child, PlainText.Of(header));
            if (columns.Find(other => other.Column == column.Column && other.Child == column.Child) is { } twice)
            {
                throw new InputException(Twice(twice, column));
            }

            columns.Add(column);
        }

        return columns.Count > 0 ? new(headers, columns) : throw new InputException(NoneKnown);
    }

    private static bool IsNamed(ReadColumn column, Language language) =>
        Key.Of(column.Header) == Key.Of(RosterColumns.Header(column.Column.Field, language, column.Child + 1));

    private static LocalizedText Twice(ReadColumn first, ReadColumn second) => new(
        string.Create(CultureInfo.InvariantCulture, $"Judul kolom berganda: kolom {first.Index + 1} (\"{first.Header}\") dan kolom {second.Index + 1} (\"{second.Header}\") berarti sama."),
        string.Create(CultureInfo.InvariantCulture, $"A column stands there twice: columns {first.Index + 1} (\"{first.Header}\") and {second.Index + 1} (\"{second.Header}\") mean the same."));

    private static LocalizedText NoneKnown => new(
        $"Baris pertama harus berisi judul kolom; tidak satu pun dikenal. Yang dikenal: {string.Join(", ", RosterColumns.All.Select(column => column.Names.Indonesian))}.",
        $"The first line must hold the headers of the columns; none is known. Known are: {string.Join(", ", RosterColumns.All.Select(column => column.Names.English))}.");

    private static FrozenDictionary<string, (RosterColumn Column, int Child)> KnownHeaders()
    {
        var known = new Dictionary<string, (RosterColumn, int)>(StringComparer.Ordinal);
        foreach (RosterColumn column in RosterColumns.All)
        {
            foreach (string header in column.Headers)
            {
                for (int child = 1; child <= (column.IsOfChild ? RosterColumns.MostChildren : 1); child++)
                {
                    string number = child.ToString(CultureInfo.InvariantCulture);
                    _ = known.TryAdd(Key.Of(header.Replace(RosterColumn.ChildMark, number, StringComparison.Ordinal)), (column, column.IsOfChild ? child - 1 : -1));
                }
            }
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
