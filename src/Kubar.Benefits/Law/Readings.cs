using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Law;

/// <summary>One answer to each unsettled question of <c>ReadingCatalogue</c>. Immutable; equal by value; written <c>question=answer, question=answer</c>.</summary>
/// <example>
/// <code>
/// using Kubar.Benefits.Law;
///
/// Readings chosen = Readings.Default.With(ReadingCatalogue.Rounding["half-up"]);
/// Console.WriteLine(chosen[ReadingCatalogue.Rounding].Text.English);
/// Console.WriteLine(chosen.Equals(ReadingCatalogue.Parse("rounding=half-up")));
/// // half up
/// // True
/// </code>
/// </example>
[TypeConverter(typeof(ReadingsConverter))]
public sealed class Readings : IEquatable<Readings>
{
    private readonly ImmutableArray<sbyte> _codes;

    /// <summary>The answers that are not the default, in the order of the questions.</summary>
    private readonly ImmutableArray<ReadingAlternative> _others;

    private Readings(ImmutableArray<sbyte> codes, ImmutableArray<ReadingAlternative> others)
    {
        _codes = codes;
        _others = others;
    }

    /// <summary>The default answers.</summary>
    public static Readings Default { get; } = new([.. new sbyte[ReadingNode.MostQuestions]], []);

    /// <summary>The answer chosen to a question.</summary>
    public ReadingAlternative this[Reading reading]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(reading);
            return reading.Alternatives[_codes[reading.Index]];
        }
    }

    /// <summary>These answers, but for one question.</summary>
    public Readings With(ReadingAlternative alternative)
    {
        ArgumentNullException.ThrowIfNull(alternative);
        ImmutableArray<sbyte> codes = _codes.SetItem(alternative.Reading.Index, (sbyte)alternative.Code);
        ImmutableArray<ReadingAlternative> chosen = alternative.Code == 0 ? [] : [alternative];
        return new(
            codes,
            _others.IsEmpty ? chosen : [.. _others.Where(other => other.Reading != alternative.Reading).Concat(chosen).OrderBy(other => other.Reading.Index)]);
    }

    /// <summary>The number of the answer to each question, by index.</summary>
    internal ImmutableArray<sbyte> Codes => _codes;

    internal int CodeOf(Reading reading) => _codes[reading.Index];

    /// <inheritdoc/>
    public bool Equals(Readings? other) => other is not null && _codes.AsSpan().SequenceEqual(other._codes.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Readings);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(MemoryMarshal.AsBytes(_codes.AsSpan()));
        return hash.ToHashCode();
    }

    /// <summary>The answers that are not the default.</summary>
    public override string ToString() => string.Join(", ", _others);
}
