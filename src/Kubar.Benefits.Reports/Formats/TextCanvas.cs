using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Reports.Pages;
using Spectre.Console;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>Draws the parts of a text report: with colours and drawn lines on a terminal, in plain ASCII anywhere else.</summary>
internal sealed class TextCanvas : IDisposable
{
    /// <summary>The width of plain text where none is asked for: that of a page, never that of whichever terminal happens to run the tool.</summary>
    internal const int PlainWidth = 100;

    private const int NarrowestWidth = 60;
    private const int NarrowestPlainTable = 80;
    private const int IndentWidth = 2;

    private readonly StringWriter _text = new(CultureInfo.InvariantCulture);
    private readonly IAnsiConsole _console;
    private readonly bool _colors;
    private readonly int _width;

    public TextCanvas(int? colorWidth, int plainWidth = PlainWidth)
    {
        _colors = colorWidth is not null;
        _width = Math.Max(colorWidth ?? plainWidth, NarrowestWidth);
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = _colors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = _colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(_text),
        });
        _console.Profile.Width = _width;
        _console.Profile.Capabilities.Unicode = _colors;
    }

    /// <summary>What has been drawn since the last time.</summary>
    public string Take()
    {
        string text = _text.ToString();
        _ = _text.GetStringBuilder().Clear();
        return text;
    }

    public void Blank() => Write("");

    public void Heading(string text)
    {
        foreach (string line in TextWrap.Lines(PlainText.Of(text), _width))
        {
            if (_colors)
            {
                _console.Write(new Text(line + "\n", new Style(decoration: Decoration.Bold)));
            }
            else
            {
                Write(line);
            }
        }
    }

    public void Paragraph(string text, int level) => Wrapped(text, Indent(level), Indent(level + 1));

    public void Item(string text, int level) => Wrapped(text, Indent(level) + "- ", Indent(level + 1));

    /// <summary>A text at the left margin and one at the right.</summary>
    public void Apart(string left, string right)
    {
        string[] lines = [.. TextWrap.Lines(PlainText.Of(left), _width - right.Length - IndentWidth)];
        for (int index = 0; index < lines.Length; index++)
        {
            Write(index == lines.Length - 1 ? TextWrap.Apart(lines[index], [right], _width) : lines[index]);
        }
    }

    /// <summary>A table; amounts are never broken over two lines.</summary>
    public void Table(GridBlock block)
    {
        int[] shown = [.. Enumerable.Range(0, block.Columns.Count).Where(column => !block.Columns[column].IsWide)];
        if (!block.IsFramed)
        {
            var plain = new PlainTable([.. shown.Select(column => block.Columns[column].Heading)]);
            foreach (IReadOnlyList<Cell> row in block.Rows)
            {
                plain.Add([.. shown.Select(column => PlainText.Of(row[column].Text))]);
            }

            foreach (string line in plain.Lines(Math.Max(_width, NarrowestPlainTable)))
            {
                Write(line);
            }

            return;
        }

        Table table = new Table().Border(_colors ? TableBorder.Rounded : TableBorder.Ascii);
        foreach (Column column in shown.Select(column => block.Columns[column]))
        {
            _ = table.AddColumn(new TableColumn(Plain(column.OneLine))
            {
                NoWrap = column.Kind is ColumnKind.Amount or ColumnKind.Code or ColumnKind.Date,
                Alignment = column.Kind == ColumnKind.Amount ? Justify.Right : Justify.Left,
            });
        }

        foreach (IReadOnlyList<Cell> row in block.Rows)
        {
            _ = table.AddRow(shown.Select(column => row[column] is { Status: { } status } cell ? new Text(PlainText.Of(cell.Text), StyleOf(status)) : Plain(row[column].Text)));
        }

        _console.Write(table);
    }

    /// <summary>A text whose first line begins otherwise than the others.</summary>
    public void Hanging(string text, string first, string further) => Wrapped(text, first, further);

    /// <summary>Labels and amounts, the amounts in one column.</summary>
    public void Columns(IReadOnlyList<Line> lines)
    {
        int widest = lines.Max(line => line.Label.Length);
        foreach (Line line in lines)
        {
            Wrapped(line.Text, line.Label.PadRight(widest + 2), new string(' ', widest + 2));
        }
    }

    /// <summary>The result that a derivation explains: the benefit, the amount, and to whom.</summary>
    public void Result(Derivation derivation)
    {
        Blank();
        string amount = derivation.Row.Amount == "-" ? "" : derivation.Row.Amount + "   ";
        Write(TextWrap.Apart(derivation.Row.FullName, [amount + derivation.Sentence], _width));
    }

    /// <summary>Steps, each with its articles at the right margin, and beneath it what it rests on.</summary>
    public void Steps(ValueList<ExplanationStep> steps, Language language, int level)
    {
        foreach (ExplanationStep step in steps)
        {
            string name = step.Name.In(language);
            string text = step.Value is { } value ? $"{name}: {value.In(language)}" : name;
            string mark = level == 1 ? "" : "- ";
            string[] lines = [.. TextWrap.Lines(PlainText.Of(text), _width - level * IndentWidth - mark.Length)];
            for (int index = 0; index < lines.Length; index++)
            {
                string margin = Indent(level) + (index == 0 ? mark : new string(' ', mark.Length));
                bool last = index == lines.Length - 1;
                Write(last && step.Sources.Count > 0
                    ? TextWrap.Apart(margin + lines[index], CitationText.Each(step.Sources), _width)
                    : margin + lines[index]);
            }

            Steps(step.Because, language, level + 1);
        }
    }

    public void Dispose() => _text.Dispose();

    private static Text Plain(string text) => new(PlainText.Of(text));

    private static string Indent(int level) => new(' ', level * IndentWidth);

    private static Style StyleOf(EntitlementStatus status) => status switch
    {
        EntitlementStatus.Owed => new Style(Color.Green),
        EntitlementStatus.NotOwed => new Style(Color.Grey),
        _ => new Style(Color.Yellow),
    };

    private void Wrapped(string text, string first, string further)
    {
        string margin = first;
        foreach (string line in TextWrap.Lines(PlainText.Of(text), _width - Math.Max(first.Length, further.Length)))
        {
            Write(margin + line);
            margin = further;
        }
    }

    // Not through the console, which would break a long citation wherever the margin falls.
    private void Write(string line) => _text.Write(line + "\n");
}
