using System.Xml;

namespace Kubar.Benefits.Tables.Sources;

/// <summary>A cell whose formula failed or was never reckoned, counted from 1, and what stands for it: <c>#N/A</c>, <c>#REF!</c>, <c>=?</c>.</summary>
internal readonly record struct FailedCell(long Row, long Column, string Shown);

/// <summary>
/// What the library that reads a workbook tells nothing of: cells whose formulas failed or, in a workbook that a program wrote, were never reckoned, as if
/// they were empty, and an empty cell can mean something;
/// and how many rows are hidden, which nobody sees who opens the workbook.
/// </summary>
internal sealed class SheetMarks
{
    private const int Most = 1_000_000;
    private const string Folder = "xl/";

    private readonly Dictionary<string, List<FailedCell>> _byPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _hidden = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The failed cells of a sheet, row by row.</summary>
    public IReadOnlyList<FailedCell> FailedOf(string sheet) => PartOf(sheet) is { } part && _byPart.TryGetValue(part, out List<FailedCell>? cells) ? cells : [];

    /// <summary>How many rows of a sheet are hidden.</summary>
    public int HiddenOf(string sheet) => PartOf(sheet) is { } part ? _hidden.GetValueOrDefault(part) : 0;

    private string? PartOf(string sheet) => _relations.TryGetValue(sheet, out string? relation) ? _targets.GetValueOrDefault(relation) : null;

    /// <summary>Notes one.</summary>
    /// <exception cref="TableException">There are more than any table has.</exception>
    public void Add(string part, long row, long column, string shown)
    {
        if (++_count > Most)
        {
            throw new TableException(SourceTexts.TooLarge);
        }

        if (!_byPart.TryGetValue(part, out List<FailedCell>? cells))
        {
            _byPart.Add(part, cells = []);
        }

        cells.Add(new(row, column, shown));
    }

    /// <summary>Notes what an element of the workbook tells of its sheets: their names, and in which part each stands.</summary>
    public void Note(string part, XmlReader element)
    {
        if (element.LocalName == "sheet" && part.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase))
        {
            if (element.GetAttribute("name") is { } name && RelationOf(element) is { } relation)
            {
                _ = _relations.TryAdd(name, relation);
            }
        }
        else if (element.LocalName == "Relationship" && part.EndsWith("workbook.xml.rels", StringComparison.OrdinalIgnoreCase) && element.GetAttribute("Id") is { } id && element.GetAttribute("Target") is { } target)
        {
            _ = _targets.TryAdd(id, target.StartsWith('/') ? target[1..] : Folder + target);
        }
    }

    // The relation's attribute is called id in a namespace of its own; sheetId is another.
    private static string? RelationOf(XmlReader element)
    {
        string? relation = null;
        while (element.MoveToNextAttribute())
        {
            relation = element.LocalName == "id" && element.NamespaceURI.Length > 0 ? element.Value : relation;
        }

        _ = element.MoveToElement();
        return relation;
    }

    /// <summary>Follows the cells of one sheet through its XML.</summary>
    /// <param name="marks">Where they are noted.</param>
    /// <param name="part">The sheet's part.</param>
    internal sealed class Place(SheetMarks marks, string part)
    {
        private long _row;
        private long _column;
        private bool _hasFailed;
        private bool _isValue;
        private bool _isUnreckoned;

        private const string Unreckoned = "=?";

        // "#GETTING_DATA" is the longest.
        private readonly char[] _shown = new char[16];

        public void Row(long number, string? hidden)
        {
            End();
            if (hidden is "1" or "true")
            {
                marks._hidden[part] = marks._hidden.GetValueOrDefault(part) + 1;
            }

            _row = number > 0 ? number : _row + 1;
            _column = 0;
        }

        public void Cell(long number, string? type)
        {
            End();
            _column = number > 0 ? number : _column + 1;
            _hasFailed = type == "e";
            _isValue = false;
        }

        public void Element(string name)
        {
            _isValue = _hasFailed && name == "v";
            _isUnreckoned = name == "f" || (_isUnreckoned && name != "v");
        }

        /// <summary>A formula without a value beside it was never reckoned: who opens the workbook sees what no file holds.</summary>
        public void End()
        {
            if (_isUnreckoned)
            {
                marks.Add(part, _row, _column, Unreckoned);
                _isUnreckoned = false;
            }
        }

        public void Text(XmlReader value)
        {
            if (_isValue)
            {
                marks.Add(part, _row, _column, new(_shown, 0, value.ReadValueChunk(_shown, 0, _shown.Length)));
                _hasFailed = _isValue = false;
            }
        }
    }
}
