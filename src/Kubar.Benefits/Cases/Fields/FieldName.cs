using System.Text.Json;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The name of a property that has been read.</summary>
internal static class FieldName
{
    public static string Of(JsonProperty property)
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
}
