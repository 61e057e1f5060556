using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits;

/// <summary>How records print their members: the same under every culture, dates as ISO 8601.</summary>
internal static class InvariantText
{
    /// <summary>Appends members as <c>Name = value</c>, leaving out what is null.</summary>
    public static bool Print(StringBuilder builder, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        bool any = false;
        foreach ((string name, object? value) in members)
        {
            if (value is not null)
            {
                builder.Append(any ? ", " : "").Append(name).Append(" = ").Append(Of(value));
                any = true;
            }
        }

        return any;
    }

    private static string Of(object value) => value switch
    {
        LocalDate date => LocalDatePattern.Iso.Format(date),
        DateInterval interval => $"{LocalDatePattern.Iso.Format(interval.Start)}/{LocalDatePattern.Iso.Format(interval.End)}",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
