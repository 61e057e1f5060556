using System.Text;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>HTML under way: what is markup is our own, everything else is escaped.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();

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
