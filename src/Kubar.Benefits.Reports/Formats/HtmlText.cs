using System.Globalization;
using System.Text;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>HTML under way: what is markup is our own, everything else is escaped.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _regions = new(StringComparer.OrdinalIgnoreCase);
    private int _charts;

    /// <summary>An id that no other chart has.</summary>
    public string NextChart() => string.Create(CultureInfo.InvariantCulture, $"chart-{++_charts}");

    /// <summary>What has been written since the last time.</summary>
    public string Take()
    {
        string text = _text.ToString();
        _ = _text.Clear();
        return text;
    }

    /// <summary>Markup of our own.</summary>
    public HtmlText Raw(string markup)
    {
        _ = _text.Append(markup);
        return this;
    }

    /// <summary>The name of a region of the page: a screen reader lists them, and two of one name could not be told apart.</summary>
    public HtmlText Region(string name)
    {
        int number = _regions[name] = _regions.GetValueOrDefault(name) + 1;
        return Text(number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({number})"));
    }

    /// <summary>A text, as it shall be read.</summary>
    public HtmlText Text(string text)
    {
        foreach (char character in PlainText.Of(text))
        {
            _ = character switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' => _text.Append("&quot;"),
                '\'' => _text.Append("&#39;"),
                _ => _text.Append(character),
            };
        }

        return this;
    }
}
