using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>The <c>family</c> of a case; null where it is absent.</summary>
internal static class FamilyReader
{
    public static Family? Read(JsonObjectReader reader)
    {
        if (!reader.IsPresent)
        {
            return null;
        }

        var family = new Family
        {
            Spouse = reader.Truth("spouse"),
            Parents = reader.Truth("parents"),
            Siblings = reader.Truth("siblings"),
            ParentsInLaw = reader.Truth("parentsInLaw"),
            Will = reader.OneOf<Will>("will"),
            Children = reader.Objects("children", ReadChild),
        };
        reader.RejectOthers();
        return family;
    }

    private static Child ReadChild(JsonObjectReader reader)
    {
        var child = new Child
        {
            BirthDate = reader.Date("birthDate"),
            Level = reader.OneOf<SchoolLevel>("level"),
            YearsLeft = reader.Integer("yearsLeft"),
            Married = reader.Truth("married") ?? false,
            Work = reader.OneOf<ChildWork>("work") ?? ChildWork.None,
            PuMonths = reader.Integer("puMonths"),
            Registered = reader.Truth("registered") ?? true,
        };
        reader.RejectOthers();
        return child;
    }
}
