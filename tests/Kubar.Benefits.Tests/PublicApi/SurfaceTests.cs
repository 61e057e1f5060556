using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using FluentAssertions;
using Kubar.Benefits.Bulk;
using Xunit;

namespace Kubar.Benefits.Tests.PublicApi;

/// <summary>What holds for the whole library, whatever is added to it.</summary>
public sealed class SurfaceTests
{
    private static readonly HashSet<Type> NeverNamed =
    [
        typeof(double), typeof(float), typeof(Half), typeof(decimal),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(TimeZoneInfo),
    ];

    /// <summary>
    /// Views of the caller's memory, what holds them, and what collects over several calls, as their documentation says; and what
    /// holds facts of the rulebook, which never change but keep plain lists.
    /// </summary>
    private static readonly HashSet<Type> NotProved =
    [
        typeof(BulkColumn), typeof(BulkTable), typeof(CaseTable), typeof(BulkResult), typeof(BulkPlanCache), typeof(BulkCases), typeof(BulkRunOptions),
        typeof(BulkFact), typeof(BulkShape), typeof(BulkPlan), typeof(Kubar.Benefits.Rules.Rulebook),
    ];

    private static IEnumerable<Type> PublicTypes => Surface.Library.GetExportedTypes();

    [Fact]
    public void Library_InFieldsSignaturesAndLocals_NamesNoFloatingPointAndNoBclDate()
    {
        IEnumerable<string> offences = Surface.Library.GetTypes()
            .SelectMany(Surface.TypesNamedBy)
            .Where(named => Surface.Parts(named.Type).Any(NeverNamed.Contains))
            .Select(named => $"{named.Where}: {TypeText.Of(named.Type)}");

        offences.Should().BeEmpty("money is whole rupiah, percentages are exact and dates are NodaTime's");
    }

    [Fact]
    public void Library_InItsStaticFields_HoldsNothingThatCanChange()
    {
        // The register of facts grows only while the class that declares them is initialised.
        IEnumerable<string> offences = StaticState.WhatCanChange(Surface.Types).Where(offence => !offence.Contains("FactRegister._facts", StringComparison.Ordinal));

        offences.Should().BeEmpty("the library holds no mutable static state");
    }

    [Fact]
    public void PublicTypes_OnceMade_NeverChange()
    {
        IEnumerable<string> offences = PublicTypes.Where(type => !type.IsInterface && !NotProved.Contains(type)).Select(Immutability.WhyNot).OfType<string>();

        offences.Should().BeEmpty("public types are immutable and safe to share between threads");
    }

    [Fact]
    public void PublicProperties_WithASetter_AreInitOnly()
    {
        IEnumerable<string> offences = PublicTypes
            .SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType!.Assembly == Surface.Library)
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}");

        offences.Should().BeEmpty("a property is set when its object is made, never after");
    }

    [Fact]
    public void PublicClasses_UnlessAbstract_AreSealed()
    {
        IEnumerable<string> offences = PublicTypes
            .Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false })
            .Select(type => type.FullName!);

        offences.Should().BeEmpty("no class is designed to be derived from outside the library");
    }

    [Fact]
    public void PublicRecords_InToString_DoNotFollowTheCulture()
    {
        IEnumerable<Type> records = PublicTypes.Where(type => type is { IsAbstract: false, IsEnum: false } && PrintMembersOf(type) is not null);
        IEnumerable<string> offences = records
            .Where(type => type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } text
                && text.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                && PrintMembersOf(type).IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                && type.GetProperties().Any(property => Surface.Parts(property.PropertyType).Any(part => part.Namespace == "NodaTime")))
            .Select(type => type.FullName!);

        offences.Should().BeEmpty("a record's own ToString writes dates in the current culture: say how its members print");
    }

    private static MethodInfo PrintMembersOf(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;

    [Fact]
    public void Library_Always_DependsOnNodaTimeAndTheFrameworkAlone()
    {
        IEnumerable<string> foreign = Surface.Library.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => name != "NodaTime" && name != "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal));

        foreign.Should().BeEmpty("the package depends on NodaTime and on nothing else");
    }

    [Fact]
    public void Library_Always_ReferencesNoInputOrOutput()
    {
        string[] doors = ["System.Console", "System.IO.", "System.Net.", "System.Diagnostics.Process", "System.Threading.Thread"];
        string[] handedIn = ["System.IO.Pipelines"];
        IEnumerable<string> open = Surface.Library.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => doors.Any(door => name.StartsWith(door, StringComparison.Ordinal)))
            .Except(handedIn, StringComparer.Ordinal);

        open.Should().BeEmpty("the library opens nothing: JSON is read from a stream or pipe that the caller hands in, and input and output live in the command-line tool");
    }

    [Fact]
    public void PublicMembers_Always_AreDocumented()
    {
        XDocument documentation = XDocument.Load(Path.ChangeExtension(Surface.Library.Location, ".xml"));
        ILookup<string, XElement> members = documentation.Descendants("member").ToLookup(member => ((string)member.Attribute("name")!).Split('(')[0]);
        IEnumerable<string> missing = PublicTypes
            .SelectMany(DocumentationIds)
            .GroupBy(id => id)
            .Where(id => members[id.Key].Count(IsDocumented) < id.Count())
            .Select(id => id.Key);

        missing.Should().BeEmpty("every public member says what it means");
    }

    [Fact]
    public void Documentation_InItsReferences_NamesOnlyWhatExists()
    {
        IEnumerable<string> broken = XDocument.Load(Path.ChangeExtension(Surface.Library.Location, ".xml"))
            .Descendants()
            .Attributes("cref")
            .Select(reference => reference.Value)
            .Where(reference => reference.StartsWith("!:", StringComparison.Ordinal));

        broken.Should().BeEmpty("a reference in the documentation leads somewhere");
    }

    [Fact]
    public void Documentation_ThatIsShipped_IsOfPublicMembersAlone()
    {
        XDocument documentation = XDocument.Load(Path.ChangeExtension(Surface.Library.Location, ".xml"));
        string[] types = [.. PublicTypes.Select(type => type.FullName!.Replace('+', '.'))];
        string[] members = [.. documentation.Descendants("member").Select(member => (string)member.Attribute("name")!)];

        members.Where(member => !types.Any(type => member[2..] == type || member[2..].StartsWith(type + ".", StringComparison.Ordinal)))
            .Should().BeEmpty("what is said of internal members is for whoever reads the source");
        members.Should().NotContain(member => member.Contains("#ctor(Kubar.Benefits.Receipts.CanonicalObject)", StringComparison.Ordinal), "nor of private members of public types");
        documentation.Descendants("inheritdoc").Attributes("cref").Select(reference => reference.Value).Except(members)
            .Should().BeEmpty("what is inherited is shipped, too");
    }

    private static bool IsDocumented(XElement member) =>
        member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value);

    // Up to the parameters: overloads are counted instead.
    private static IEnumerable<string> DocumentationIds(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        string name = type.FullName!.Replace('+', '.');
        yield return $"T:{name}";
        foreach (MemberInfo member in type.GetMembers(declared).Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute))))
        {
            switch (member)
            {
                case FieldInfo { IsSpecialName: false }:
                    yield return $"F:{name}.{member.Name}";
                    break;
                case PropertyInfo property when !IsPositional(type, property):
                    yield return $"P:{name}.{member.Name}";
                    break;
                case EventInfo:
                    yield return $"E:{name}.{member.Name}";
                    break;
                case MethodInfo method when !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal):
                    yield return $"M:{name}.{member.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty)}";
                    break;
                default:
                    break;
            }
        }
    }

    // A positional property is documented by the parameter it comes from.
    private static bool IsPositional(Type type, PropertyInfo property) =>
        property.GetMethod?.IsDefined(typeof(CompilerGeneratedAttribute)) == true
        && type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Any(parameter => parameter.Name == property.Name);
}
