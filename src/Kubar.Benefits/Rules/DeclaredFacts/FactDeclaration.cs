using System.Collections.Frozen;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>The words in which facts are declared.</summary>
internal static class FactDeclaration
{
    /// <summary>Read from a register or a receipt.</summary>
    public static readonly Origin Register = new Origin.Register();

    /// <summary>Derived from other facts and the calendar.</summary>
    public static readonly Origin Derived = new Origin.Derived();

    /// <summary>Law that has not been encoded: never known.</summary>
    public static readonly Origin Unencoded = new Origin.Unencoded();

    /// <summary>Who makes most findings of a participant.</summary>
    public static readonly LocalizedText Bpjs = new("BPJS Ketenagakerjaan", "BPJS Ketenagakerjaan");

    /// <summary>A finding, and who makes it.</summary>
    public static Origin JudgedBy(string indonesian, string english) => new Origin.Finding(new(indonesian, english));

    /// <summary>A fact of the case: where it is declared, which gives its place in the row, its id, names, unit, least and greatest value, origin, and paths in the case.</summary>
    public static Node OfCase(
        FactRegister declared,
        string id,
        LocalizedText name,
        Unit unit,
        long min,
        long max,
        Origin origin,
        IReadOnlyList<string> paths,
        string? source = null,
        IReadOnlyDictionary<long, LocalizedText>? members = null,
        uint findingBit = 0,
        bool hasNoCeiling = false,
        bool ofChild = false,
        long? usual = null) => new FactNode(declared.Add(index => new()
        {
            Index = index,
            Id = id,
            Name = name,
            Unit = unit,
            Min = min,
            Max = max,
            Origin = origin,
            Paths = paths.ToValueList(),
            Source = source,
            Members = members ?? FrozenDictionary<long, LocalizedText>.Empty,
            FindingBit = findingBit,
            HasNoCeiling = hasNoCeiling,
            OfChild = ofChild,
            Usual = usual,
        }));

    /// <summary>The same of each child; the paths are relative to the child.</summary>
    public static Node OfChild(
        FactRegister declared,
        string id,
        LocalizedText name,
        Unit unit,
        long min,
        long max,
        Origin origin,
        IReadOnlyList<string> paths,
        string? source = null,
        IReadOnlyDictionary<long, LocalizedText>? members = null) =>
        OfCase(declared, id, name, unit, min, max, origin, paths, source, members, ofChild: true);
}
