using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>
/// Reads the properties of one object and notes every problem instead of stopping at the first. An object that is
/// absent reads like one without properties, so that what is required within it is still reported by its own path.
/// Ask for each property once, then call <see cref="RejectOthers"/>.
/// </summary>
internal sealed class JsonObjectReader
{
    // A century of months, one by one: more than any list of the contract can need.
    private const int MostItems = 1200;

    private static readonly long LongestSeconds = (long)Duration.MaxValue.Days * NodaConstants.SecondsPerDay;

    private readonly JsonElement _element;
    private readonly string _prefix;
    private readonly List<Problem> _problems;
    private readonly List<string> _known = new(16);

    private JsonObjectReader(JsonElement element, string prefix, List<Problem> problems)
    {
        (_element, _prefix, _problems) = (element, prefix, problems);
        IsPresent = element.ValueKind == JsonValueKind.Object;
    }

    /// <summary>Whether the object is there at all.</summary>
    public bool IsPresent { get; }

    /// <summary>The outermost object of a case.</summary>
    public static JsonObjectReader OfCase(JsonElement element, List<Problem> problems) => new(element, "", problems);

    /// <summary>Whether a property is there, right or wrong.</summary>
    public bool Has(string name) => Get(name) is not null;

    /// <summary>Notes a problem with a property.</summary>
    public void Reject(string name, LocalizedText message) => _problems.Add(new(_prefix + name, message));

    /// <summary>An object within this one.</summary>
    public JsonObjectReader Object(string name)
    {
        JsonElement value = Find(name) ?? default;
        if (value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Object))
        {
            Reject(name, ProblemTexts.NotObject);
            value = default;
        }

        return new(value, $"{_prefix}{name}.", _problems);
    }

    /// <summary>
    /// A list of objects; null where it is absent. An element that is not an object reads like one without
    /// properties, so that those behind it keep their place.
    /// </summary>
    public ValueList<T>? Objects<T>(string name, Func<JsonObjectReader, T> read) =>
        List(name, (element, path, _) =>
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                return read(new(element, $"{path}.", _problems));
            }

            _problems.Add(new(path, ProblemTexts.NotObject));
            return read(new(default, $"{path}.", []));
        });

    /// <summary>
    /// A list of contribution months; null where it is absent. An element that cannot be read becomes a month
    /// before all others, so that those behind it keep their place.
    /// </summary>
    public ValueList<PaidPeriod>? Months(string name) =>
        List(name, (element, path, index) =>
        {
            MonthRange months = default;
            TextFault? fault = null;
            if (TextOf(element, path) is { } text && (fault = IsoText.TryMonths(text, out months)) is { } found)
            {
                _problems.Add(new(path, ProblemTexts.NotMonths(text, found)));
            }

            return element.ValueKind == JsonValueKind.String && fault is null
                ? new PaidPeriod(months)
                : new(new YearMonth(1 + index / 12, 1 + index % 12));
        });

    /// <summary>A list of texts; null where it is absent.</summary>
    public ValueList<string>? Texts(string name) => List(name, (element, path, _) => TextOf(element, path) ?? "");

    /// <summary>An object whose properties are sums of money, under whatever names; null where it is absent.</summary>
    public IReadOnlyList<(string Name, Rupiah Amount)>? Amounts(string name)
    {
        JsonObjectReader amounts = Object(name);
        if (!amounts.IsPresent)
        {
            return null;
        }

        var read = new List<(string, Rupiah)>();
        foreach (string property in amounts._element.EnumerateObject().Select(NameOf).Distinct(StringComparer.Ordinal))
        {
            if (amounts.Money(property) is { } amount)
            {
                read.Add((property, amount));
            }
        }

        amounts.RejectOthers();
        return read;
    }

    public string? Text(string name) => Find(name) is { } value ? TextOf(value, _prefix + name) : null;

    public string? RequiredText(string name) => Required(name, Text(name));

    public bool? Truth(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Reject(name, ProblemTexts.NotTruth);
        return null;
    }

    public LocalDate? Date(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (IsoText.TryDate(text, out LocalDate date) is { } fault)
        {
            Reject(name, ProblemTexts.NotDate(text, fault));
            return null;
        }

        return date;
    }

    public LocalDate? RequiredDate(string name) => Required(name, Date(name));

    public T? OneOf<T>(string name)
        where T : struct, Enum
    {
        if (Find(name) is not { } value || TextOf(value, _prefix + name) is not { } text)
        {
            return null;
        }

        T? found = Words<T>.Find(value);
        if (found is null)
        {
            Reject(name, ProblemTexts.NotOneOf(text, Words<T>.All));
        }

        return found;
    }

    public T? RequiredOneOf<T>(string name)
        where T : struct, Enum => Required(name, OneOf<T>(name));

    public Rupiah? Money(string name) =>
        Whole(name, 1, ProblemTexts.NotMoney, long.MinValue, long.MaxValue) is { } value ? new Rupiah((long)value) : null;

    public int? Integer(string name) =>
        Whole(name, 1, ProblemTexts.NotInteger, int.MinValue, int.MaxValue) is { } value ? (int)value : null;

    /// <summary>A percentage to a tenth of a percent, exact, in hundredths.</summary>
    public int? BasisPoints(string name) =>
        Whole(name, 10, ProblemTexts.NotPercent, int.MinValue / 10, int.MaxValue / 10) is { } value ? (int)value * 10 : null;

    /// <summary>A number of hours; what is finer than a second is rounded up, so that a limit once passed stays passed.</summary>
    public Duration? Hours(string name)
    {
        if (Number(name) is not { } number)
        {
            return null;
        }

        if (number.Digits.Sign < 0)
        {
            Reject(name, ProblemTexts.Negative);
            return null;
        }

        BigInteger seconds = number.TimesRoundedUp(NodaConstants.SecondsPerHour);
        if (seconds > LongestSeconds)
        {
            Reject(name, ProblemTexts.OutOfRange);
            return null;
        }

        return Duration.FromSeconds((long)seconds);
    }

    /// <summary>Notes every property that was not asked for, and every one that stands more than once.</summary>
    public void RejectOthers()
    {
        if (!IsPresent)
        {
            return;
        }

        HashSet<string>? seen = null;
        List<string>? repeated = null;
        foreach (JsonProperty property in _element.EnumerateObject())
        {
            string name = NameOf(property);
            seen ??= new(StringComparer.Ordinal);
            if (!seen.Add(name))
            {
                if (repeated?.Contains(name) is not true)
                {
                    (repeated ??= []).Add(name);
                    Reject(ProblemTexts.Quote(name), ProblemTexts.Duplicate);
                }
            }
            else if (!_known.Contains(name))
            {
                Reject(ProblemTexts.Quote(name), ProblemTexts.Unknown(_known));
            }
        }
    }

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: no name of the contract.
            return "\uFFFD";
        }
    }

    private ValueList<T>? List<T>(string name, Func<JsonElement, string, int, T> read)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Reject(name, ProblemTexts.NotArray);
            return null;
        }

        if (value.GetArrayLength() > MostItems)
        {
            Reject(name, ProblemTexts.TooMany(MostItems));
            return null;
        }

        var items = new List<T>(value.GetArrayLength());
        foreach (JsonElement element in value.EnumerateArray())
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"{_prefix}{name}[{items.Count}]");
            items.Add(read(element, path, items.Count));
        }

        return items.ToValueList();
    }

    private BigInteger? Whole(string name, int factor, Func<string, LocalizedText> notWhole, BigInteger least, BigInteger most)
    {
        if (Number(name) is not { } number)
        {
            return null;
        }

        if (number.TimesExactly(factor) is not { } value)
        {
            Reject(name, notWhole(_element.GetProperty(name).GetRawText()));
            return null;
        }

        if (value < least || value > most)
        {
            Reject(name, ProblemTexts.OutOfRange);
            return null;
        }

        return value;
    }

    private ExactNumber? Number(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number)
        {
            Reject(name, ProblemTexts.NotNumber);
            return null;
        }

        if (value.TryGetInt64(out long whole))
        {
            return new ExactNumber(whole, 0);
        }

        ExactNumber? number = ExactNumber.Parse(value.GetRawText());
        if (number is null)
        {
            Reject(name, ProblemTexts.OutOfRange);
        }

        return number;
    }

    private string? TextOf(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            _problems.Add(new(path, ProblemTexts.NotText));
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            _problems.Add(new(path, ProblemTexts.NotUnicode));
            return null;
        }
    }

    private TValue? Required<TValue>(string name, TValue? value)
    {
        // A value that is there but wrong has been reported already.
        if (value is null && Get(name) is null)
        {
            Reject(name, ProblemTexts.Required);
        }

        return value;
    }

    /// <summary>The property's value; null where it is absent or null, which is the same.</summary>
    private JsonElement? Find(string name)
    {
        _known.Add(name);
        return Get(name);
    }

    private JsonElement? Get(string name) =>
        IsPresent && _element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
