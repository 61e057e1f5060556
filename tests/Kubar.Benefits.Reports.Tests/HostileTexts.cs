using Xunit;

namespace Kubar.Benefits.Reports.Tests;

/// <summary>Texts that a name, a key or a number of a voucher could hold, and that some program would obey.</summary>
public sealed class HostileTexts : TheoryData<string>
{
    public HostileTexts()
    {
        // Markup.
        Add("<script>alert(1)</script>");
        Add("\"><img src=x onerror=alert(1)>");
        Add("</title><meta http-equiv=refresh content=0>");
        Add("</style><style>*{display:none}");
        Add("<!--");
        Add("&lt;b&gt; &#60;b&#62;");
        Add("javascript:alert(1)");
        Add("[x](http://example.invalid) ![y](http://example.invalid/z.png)");
        Add("`<b>` **x** | y |\n| --- |");

        // Formulas.
        Add("=1+1");
        Add("+1+1");
        Add("-2+3");
        Add("@SUM(A1)");
        Add(" =HYPERLINK(\"http://example.invalid\")");
        Add("\t=cmd|' /C calc'!A0");
        Add("\u00A0=1+1");
        Add("\uFF1D1+1");
        Add("a;=1+1");
        Add("a\",=1+1,\"");

        // Control characters, direction marks, and what is no character at all.
        Add("\u001b[31mred\u001b[0m\u0007");
        Add("a\0b\r\nc\u0085d\u2028e");
        Add("\u202Eexe.fdp");
        Add("a\u200Bb\u2066c\u2069");
        Add("\uFEFFa\uFFFE\uFFFF");
        Add("\uD800 lone");
        Add("]]>");

        // Long, and digits that a spreadsheet would round.
        Add(new string('x', 40_000));
        Add(new string('\u0300', 500));
        Add("6407010203040001");

        // Look-alikes: Cyrillic letters, and digits of another script.
        Add("Ѕаri Wulаndаri");
        Add("٦٤٠٧٠١٠٢٠٣٠٤٠٠٠١");
    }
}
