namespace Kubar.Benefits.Cases.Fields;

/// <summary>
/// The one table of a case's properties, in the order of the contract. Everything that goes through them goes through it: reading
/// and writing JSON, the schema, the names, what is malformed by itself, the text that is sealed.
/// </summary>
internal static class CaseFields
{
    /// <summary>The key that stands in for one that is missing, so that the rest can still be examined.</summary>
    public const string NoId = "-";

    public static readonly Shape<Claim> ClaimShape = new(
        Row<Claim>.Optional("appliedOn", Forms.Date, it => it.AppliedOn, (it, told) => it with { AppliedOn = told })
            .Named("tanggal permohonan", "the day of the application")
            .Telling("dengan syarat-syarat yang lengkap", "with its requirements met")
            .WhenNotTold("belum ada permohonan", "no application yet"),
        Row<Claim>.Optional("fieldCheckEndedOn", Forms.Date, it => it.FieldCheckEndedOn, (it, told) => it with { FieldCheckEndedOn = told })
            .Named("tanggal pengecekan lapangan selesai", "the day a check in the field ended")
            .WhenNotTold("tidak ada pengecekan lapangan", "no check in the field"),
        Row<Claim>.Optional("paidOn", Forms.Date, it => it.PaidOn, (it, told) => it with { PaidOn = told })
            .Named("tanggal pembayaran", "the day of payment"));

    private static readonly Participant NoParticipant = new() { Segment = Segment.Bpu };

    private static readonly InsuredEvent NoEvent = new() { Kind = EventKind.WorkAccident, Date = EventFields.NoDate };

    /// <summary>A case of which nothing is told.</summary>
    public static readonly BenefitCase Blank = new() { Id = NoId, Participant = NoParticipant, Event = NoEvent };

    public static readonly Shape<BenefitCase> Shape = new(
        Row<BenefitCase>.Required("id", Forms.Key, it => it.Id, (it, told) => it with { Id = told }, NoId)
            .Named("kunci kasus", "the caller's own key"),
        Row<BenefitCase>.Part("participant", ParticipantFields.Shape, NoParticipant, it => it.Participant, (it, told) => it with { Participant = told })
            .Named("peserta", "the participant"),
        Row<BenefitCase>.Part("membership", MembershipFields.Shape, new(), it => it.Membership, (it, told) => it with { Membership = told })
            .Named("kepesertaan", "the membership"),
        Row<BenefitCase>.Part("event", EventFields.Shape, NoEvent, it => it.Event, (it, told) => it with { Event = told })
            .Named("kejadian", "the event"),
        Row<BenefitCase>.Part("expenses", ExpenseFields.Shape, new(), it => it.Expenses, (it, told) => it with { Expenses = told })
            .Named("biaya", "the expenses"),
        Row<BenefitCase>.OptionalPart("family", new ObjectForm<Family>(FamilyFields.Shape, new()), it => it.Family, (it, told) => it with { Family = told })
            .Named("keluarga yang ditinggalkan", "the surviving family")
            .WhenNotTold("ahli waris dan anak belum diketahui", "heirs and children unknown"),
        Row<BenefitCase>.Part("claim", ClaimShape, new(), it => it.Claim, (it, told) => it with { Claim = told })
            .Named("permohonan", "the claim"));

    /// <summary>The caller's key alone.</summary>
    public static readonly Shape<BenefitCase> OfKey = new([.. Shape.Fields.Where(field => field.Name is "id")]);

    /// <summary>What is of one person alone: the other parts many cases may have in common.</summary>
    public static readonly Shape<BenefitCase> OfParticipant = new([.. Shape.Fields.Where(field => field.Name is "id" or "participant")]);

    /// <summary>The family, which some cases have in common.</summary>
    public static readonly Shape<BenefitCase> OfFamily = new([.. Shape.Fields.Where(field => field.Name is "family")]);

    // Made for whoever names or lists properties: an assessment does neither.
    private static readonly Lazy<IReadOnlyList<FieldEntry>> Listed = new(() => [.. Shape.Entries("")]);

    /// <summary>Every property, those within lists with <c>[]</c>.</summary>
    public static IReadOnlyList<FieldEntry> Entries => Listed.Value;
}
