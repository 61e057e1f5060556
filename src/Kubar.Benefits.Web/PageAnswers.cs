using System.Reflection;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Interviews;
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

    /// <summary>
    /// What stands beside the next question, and what is open in the order of the contract: somebody waits for it, so that what an assessment says
    /// besides is left for the end.
    /// </summary>
    public static string Step(Assessment assessment) => PageJson.TextOf(writer =>
    {
        WriteOpen(writer, assessment);
        writer.WriteStartObject("assessment");
        writer.WriteStartArray("entitlements");
        foreach (Entitlement entitlement in assessment.Entitlements.Where(entitlement => entitlement.Status != EntitlementStatus.NotOwed))
        {
            AssessmentFields.In(Language.Indonesian).Entitlement.Write(writer, entitlement with { Sources = [], Schedule = [] });
        }

        writer.WriteEndArray();
        writer.WritePropertyName("totals");
        TotalsFields.Form.Write(writer, assessment.Totals);
        writer.WriteEndObject();
    });

    /// <summary>The whole answer: the assessment, what is open, what the facts that it names are called, by when and with what to claim, and the case.</summary>
    public static string Finish(BenefitCase benefitCase, Assessment assessment) => PageJson.TextOf(writer =>
    {
        WriteOpen(writer, assessment);
        writer.WritePropertyName("assessment");
        AssessmentFields.In(Language.Indonesian).Form.Write(writer, assessment);
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
            foreach (ClaimTerm term in ClaimTerms.Of(programme, benefitCase.Event.Date))
            {
                writer.WriteText(term.Cited);
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
        writer.WriteStartObject("case");
        CaseFields.Shape.WriteFields(writer, benefitCase);
        writer.WriteEndObject();
    });

    /// <summary>The paths of questions, in their order.</summary>
    public static string Order(ValueList<InterviewQuestion> questions) => PageJson.TextOf(writer =>
    {
        writer.WriteStartArray("order");
        foreach (InterviewQuestion question in questions)
        {
            writer.WriteStringValue(question.Path);
        }

        writer.WriteEndArray();
    });

    /// <summary>The questions that are open, as the contract writes them, and whether there are none.</summary>
    private static void WriteOpen(Utf8JsonWriter writer, Assessment assessment)
    {
        ValueList<InterviewQuestion> open = QuestionOrder.Untried(assessment);
        writer.WriteBoolean("decided", open.Count == 0);
        writer.WriteStartArray("open");
        foreach (InterviewQuestion question in open)
        {
            QuestionFields.Form.Write(writer, question);
        }

        writer.WriteEndArray();
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
