using System.Reflection;
using System.Text;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Interviews;
using Kubar.Benefits.Json;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Web;

/// <summary>Puts the library's answers together with the names that a page shows beside them.</summary>
internal static class PageAnswers
{
    /// <summary>The library, the law it encodes, and what the members of enumerations and the readings are called.</summary>
    public static string About() => PageJson.TextOf(writer =>
    {
        writer.WriteString("version", typeof(Assessor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        writer.WriteString("firstDay", Iso(EncodedLaw.FirstDay));
        writer.WriteString("checkedThrough", Iso(EncodedLaw.CheckedThrough));
        WriteNames<EntitlementStatus>(writer, "statuses");
        WriteNames<Payee>(writer, "payees");
        WriteNames<HeirRank>(writer, "heirRanks");
        WriteNames<Grade>(writer, "grades");
        WriteNames<SecurityProgram>(writer, "programmes");
        WriteNames<SchoolLevel>(writer, "levels");
        writer.WriteStartObject("readings");
        foreach (Reading reading in ReadingCatalogue.All)
        {
            writer.WriteName(reading.Id, reading.Question);
        }

        writer.WriteEndObject();
    });

    /// <summary>An assessment, what is open in the order of the contract, and what the facts that it names are called.</summary>
    public static string Step(BenefitCase benefitCase, Assessment assessment) => PageJson.TextOf(writer =>
    {
        ValueList<InterviewQuestion> open = QuestionOrder.Untried(assessment);
        writer.WritePropertyName("assessment");
        writer.WriteRawValue(BenefitsJson.Write(assessment));
        writer.WriteBoolean("decided", open.Count == 0);
        writer.WritePropertyName("open");
        writer.WriteRawValue(Questions(open));
        writer.WriteStartObject("facts");
        foreach (string path in assessment.Entitlements.SelectMany(OpenFacts.MissingIn).Distinct(StringComparer.Ordinal))
        {
            writer.WriteName(path, EncodedLaw.NameOfFact(path));
        }

        writer.WriteEndObject();
        writer.WriteStartObject("terms");
        foreach (SecurityProgram programme in Enum.GetValues<SecurityProgram>())
        {
            writer.WriteStartArray(Words<SecurityProgram>.Of(programme));
            foreach (LocalizedText sentence in ClaimTerms.Of(programme, benefitCase.Event.Date))
            {
                writer.WriteText(sentence);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteStartArray("documents");
        foreach (ClaimDocumentList list in ClaimDocuments.Of(benefitCase, assessment))
        {
            WriteDocuments(writer, list);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("case");
        writer.WriteRawValue(BenefitsJson.Write(benefitCase));
    });

    /// <summary>Questions as the contract writes them.</summary>
    public static string Questions(ValueList<InterviewQuestion> questions)
    {
        var text = new StringBuilder("[");
        foreach (InterviewQuestion question in questions)
        {
            _ = text.Append(text.Length > 1 ? "," : "").Append(AnswerLines.TextOf(QuestionFields.Form, question));
        }

        return text.Append(']').ToString();
    }

    private static void WriteDocuments(Utf8JsonWriter writer, ClaimDocumentList list)
    {
        writer.WriteStartObject();
        writer.WriteName("claim", list.Claim);
        writer.WriteString("source", list.Source.Text);
        writer.WriteStartArray("documents");
        foreach (ClaimDocument document in list.Documents)
        {
            writer.WriteStartObject();
            writer.WriteName("name", document.Name);
            writer.WriteBoolean("copyServes", document.CopyServes);
            if (document.When is { } when)
            {
                writer.WriteName("when", when);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNames<TEnum>(Utf8JsonWriter writer, string property)
        where TEnum : struct, Enum
    {
        writer.WriteStartObject(property);
        foreach (TEnum member in Enum.GetValues<TEnum>())
        {
            writer.WriteName(Words<TEnum>.Of(member), EnumNames.NameOf(member));
        }

        writer.WriteEndObject();
    }

    private static string Iso(NodaTime.LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
