using System.Globalization;
using System.Text.RegularExpressions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Cli.Roster.Columns;

/// <summary>From the path of a fact in a case to the column of a roster that tells it.</summary>
internal static partial class FactColumns
{
    /// <summary>The path without the position of the child or of the month.</summary>
    public static string Collective(string path) => PositionInList.Replace(path, path.StartsWith("family.children[", StringComparison.Ordinal) ? "[#]" : "");

    /// <summary>Whether a roster may have a column for it.</summary>
    public static bool HasColumn(string path) => ColumnOf(path) is not null;

    /// <summary>The name of the column for all children together: <c>JENJANG ANAK 1, 2, ...</c>; the name of the fact where there is none.</summary>
    public static LocalizedText NameOf(string path)
    {
        LocalizedText? names = ColumnOf(path)?.Names;
        return names is null ? FactNames.OfPath(path) : new(Numbered(names.Indonesian, "1, 2, ..."), Numbered(names.English, "1, 2, ..."));
    }

    /// <summary>The header of the column, as the file has it; where the file has none, as headers of its language call it.</summary>
    public static string HeaderOf(string path, TableHeader header)
    {
        if (ColumnOf(path) is not { } column)
        {
            return path;
        }

        int child = column.IsOfChild ? int.Parse(PositionInList.Match(path).Groups["position"].Value, CultureInfo.InvariantCulture) : -1;
        return header.Find(column.Field, child)?.Header
            ?? header.Columns.FirstOrDefault(other => other.Column.Path == column.Path && !other.Column.IsOfChild)?.Header
            ?? TableColumns.Header(column.Field, header.Language, child + 1);
    }

    private static TableColumn? ColumnOf(string path)
    {
        string collective = Collective(path);
        return TableColumns.Roster.FirstOrDefault(column => column.Path == collective);
    }

    private static string Numbered(string name, string numbers) => name.Replace(TableColumn.ChildMark, numbers, StringComparison.Ordinal);

    [GeneratedRegex(@"\[(?<position>\d+|#)\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PositionInList { get; }
}
