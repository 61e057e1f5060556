using Kubar.Benefits.Assessments;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;
using NodaTime;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>A monitoring of a programme: first what can be read aloud, then each number with its table and its list.</summary>
internal sealed class MonitoringPage
{
    private const int MostNamed = 10;

    private readonly ProgrammeMonitoring _monitoring;
    private readonly bool _withNik;
    private readonly Language _language;
    private readonly Dictionary<string, Person> _persons;
    private readonly MonitoringCharts _charts;
    private readonly KeyValuePair<RightStates, int>[] _rights;
    private readonly List<Block> _blocks = [];

    private MonitoringPage(ProgrammeMonitoring monitoring, bool withNik, Language language)
    {
        (_monitoring, _withNik, _language) = (monitoring, withNik, language);
        _charts = new(language);
        _rights = [.. monitoring.Standings.Persons.CountBy(person => person.Rights)];
        _persons = monitoring.Standings.Roster.Persons.ToDictionary(person => person.Key, person => person.Merged, StringComparer.Ordinal);
    }

    /// <summary>The counts of which somebody is: the others are zero in every row.</summary>
    private IEnumerable<int> Counted => Enumerable.Range(0, MonitoringRows.CountHeadings.Count).Where(index => MonitoringRows.CountsOf(_monitoring.Coverage.Total)[index] > 0);

    /// <summary>The page.</summary>
    /// <param name="monitoring">The monitoring.</param>
    /// <param name="withNik">Whether NIKs are written whole; else masked.</param>
    /// <param name="language">The language.</param>
    public static Page Of(ProgrammeMonitoring monitoring, bool withNik, Language language)
    {
        var page = new MonitoringPage(monitoring, withNik, language);
        string title = $"{monitoring.Programme.Name}, {monitoring.Programme.Regency}: {page.In(MonitoringTexts.StateOn)} {LongDate.Format(monitoring.Day, language)}";
        page._blocks.Add(new TitleBlock(title));
        page._blocks.AddRange(new MonitoringSummary(monitoring, language).Blocks());
        page.Heading(MonitoringTexts.Findings);
        page._blocks.AddRange(new ProgrammeFindingBlocks(monitoring, withNik, language).Blocks());
        page.WriteCoverage();
        page.WriteChange();
        page.WriteContinuity();
        page.WriteContributions();
        page.WriteClaims();
        page.Heading(MonitoringTexts.Expected);
        page._blocks.AddRange(new ExpectedBlocks(monitoring.Expected, language).Blocks());
        page.WriteDataQuality();
        return new(title, language, page._blocks) { Document = MonitoringTexts.Report, IsPart = false, IsSigned = true, Rows = () => new MonitoringRows(monitoring, withNik, language).All() };
    }

    /// <summary>A NIK of which only the region and the serial are shown, unless all of it was asked for.</summary>
    public static string Shown(string? nik, bool whole) => nik is null ? "" : whole ? nik : nik.Length > 8 ? $"{nik[..4]}{new string('*', nik.Length - 8)}{nik[^4..]}" : new string('*', nik.Length);

    private void WriteCoverage()
    {
        Heading(MonitoringTexts.Coverage);
        foreach (CoverageTable table in _monitoring.Coverage.Tables.Where(table => table.Split != CoverageSplit.Village))
        {
            if (table.Split == CoverageSplit.District)
            {
                Draw(_charts.Of(table));
            }

            _blocks.Add(new GridBlock(
                [new(In(MonitoringTexts.Of(table.Split))), .. CountColumns()],
                [
                    .. table.Rows.Select(row => (Cell[])[In(MonitoringTexts.GroupOf(table.Split, row)), .. Counts(row.Counts)]),
                    [In(MonitoringTexts.All), .. Counts(table.Total)],
                ])
            {
                Caption = In(MonitoringTexts.Of(table.Split)),
            });
        }

        if (_monitoring.Coverage.Rates.Count > 0)
        {
            _blocks.Add(new GridBlock(
                [
                    new(In(MonitoringTexts.Denominator)),
                    new(In(MonitoringTexts.Place)),
                    new(In(MonitoringTexts.Persons), ColumnKind.Amount),
                    new(In(MonitoringTexts.RegisteredShare), ColumnKind.Amount),
                    new(In(MonitoringTexts.ActiveShare), ColumnKind.Amount),
                    new(In(MonitoringTexts.Remark)),
                ],
                [
                    .. _monitoring.Coverage.Rates.Select(rate => (Cell[])
                    [
                        $"{rate.Denominator.Name} ({rate.Denominator.Source})",
                        rate.District ?? rate.Sector ?? In(MonitoringTexts.All),
                        Number(rate.Persons),
                        Percent(rate.RegisteredBasisPoints),
                        Percent(rate.ActiveBasisPoints),
                        rate.IsOverWhole ? In(MonitoringTexts.OverWhole) : "",
                    ]),
                ])
            {
                Caption = In(MonitoringTexts.Denominator),
            });
        }

        if (_monitoring.Coverage.Targets.Count > 0)
        {
            _blocks.Add(new GridBlock(
                [
                    new(In(MonitoringTexts.Target)),
                    new(In(MonitoringTexts.Year), ColumnKind.Amount),
                    new("%", ColumnKind.Amount),
                    new(In(MonitoringTexts.ActiveShare), ColumnKind.Amount),
                    new(In(MonitoringTexts.Reached)),
                    new(In(MonitoringTexts.Short), ColumnKind.Amount),
                ],
                [
                    .. _monitoring.Coverage.Targets.Select(result => (Cell[])
                    [
                        $"{result.Target.Ladder} ({result.Target.Source})",
                        result.Target.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        Percent(result.Target.Share.BasisPoints),
                        result.Rate is { } rate ? Percent(rate.ActiveBasisPoints) : In(MonitoringTexts.CannotBeTold),
                        In(result.IsReached switch { true => MonitoringTexts.Yes, false => MonitoringTexts.No, null => MonitoringTexts.CannotBeTold }),
                        result.PersonsShort is { } missing ? Number(missing) : "",
                    ]),
                ])
            {
                Caption = In(MonitoringTexts.Target),
            });
        }
    }

    private void WriteChange()
    {
        if (_monitoring.Change is not { } change)
        {
            return;
        }

        string since = $"{In(MonitoringTexts.Change)} {LongDate.Format(change.Since, _language)}";
        CoverageChangeRow[] rows = [.. change.Rows.Where(row => row.Split != CoverageSplit.Village && row.Before != row.Now)];
        _blocks.Add(new WideTableBlock(since, new(
            [
                new(In(MonitoringTexts.OfWhat)),
                new(In(MonitoringTexts.RegisteredThen), ColumnKind.Amount),
                new(In(MonitoringTexts.RegisteredNow), ColumnKind.Amount),
                new(In(MonitoringTexts.ActiveThen), ColumnKind.Amount),
                new(In(MonitoringTexts.ActiveNow), ColumnKind.Amount),
            ],
            [
                [In(MonitoringTexts.All), Number(change.Before.Registered), Number(change.Now.Registered), Number(change.Before.Active), Number(change.Now.Active)],
                .. rows.Select(row => (Cell[])
                [
                    $"{In(MonitoringTexts.Of(row.Split))}: {In(MonitoringTexts.GroupOf(row.Split, new(row.Group, row.Within, row.Now)))}",
                    Number(row.Before.Registered),
                    Number(row.Now.Registered),
                    Number(row.Before.Active),
                    Number(row.Now.Active),
                ]),
            ])
        {
            Caption = since,
        }));
    }

    private void WriteContinuity()
    {
        Heading(MonitoringTexts.Continuity);
        _blocks.Add(new GridBlock(
            [
                new(In(MonitoringTexts.Right)),
                new(In(MonitoringTexts.Held), ColumnKind.Amount),
                new(In(MonitoringTexts.NotHeld), ColumnKind.Amount),
                new(In(MonitoringTexts.Open), ColumnKind.Amount),
            ],
            [.. Right.All.Select(right => (Cell[])[right.Name.In(_language), CountOf(right, RightState.Held), CountOf(right, RightState.NotHeld), CountOf(right, RightState.Undetermined)])])
        {
            Caption = In(MonitoringTexts.Right),
        });
        (int Months, int Persons)[] arrears =
        [
            .. _monitoring.Standings.Persons
                .Where(person => person.Kind == StandingKind.InArrears)
                .GroupBy(person => person.ArrearsMonths ?? 0)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Count())),
        ];
        if (arrears.Length > 0)
        {
            _blocks.Add(new GridBlock(
                [new(In(MonitoringTexts.ArrearsOf), ColumnKind.Amount), new(In(MonitoringTexts.Persons), ColumnKind.Amount)],
                [.. arrears.Select(group => (Cell[])[Number(group.Months), Number(group.Persons)])])
            {
                Caption = In(MonitoringTexts.ArrearsOf),
            });
        }

        foreach (FundingOutlook outlook in _monitoring.Outlooks.Where(outlook => outlook.Persons > 0))
        {
            _blocks.Add(new SubheadingBlock(MonitoringSummary.TitleOf(outlook, _language)));
            if (outlook.Losses.Count > 0)
            {
                _blocks.Add(new GridBlock(
                    [new(In(MonitoringTexts.Right)), new(In(MonitoringTexts.LostOn)), new(In(MonitoringTexts.Persons), ColumnKind.Amount)],
                    [.. outlook.Losses.Select(loss => (Cell[])[loss.Right.Name.In(_language), Day(loss.Day), Number(loss.Persons.Count)])])
                {
                    Caption = In(MonitoringTexts.Losses),
                });
            }

            if (outlook.Another is { } another)
            {
                _blocks.Add(new ParagraphBlock(MonitoringSummary.AnotherIn(another, _language)));
            }

            Draw(_charts.Of(outlook));
            _blocks.Add(new WideTableBlock(In(MonitoringTexts.Curve), CurveOf(outlook)));
        }
    }

    private GridBlock CurveOf(FundingOutlook outlook)
    {
        ILookup<LocalDate, RightsOfDay> days = outlook.Curve.ToLookup(point => point.Day);
        return new(
            [new(In(MonitoringTexts.Day)), .. Right.All.Select(right => new Column(right.Name.In(_language), ColumnKind.Amount))],
            [.. days.Select(day => (Cell[])[Day(day.Key), .. Right.All.Select(right => Number(day.Single(point => point.Right == right).Held))])])
        {
            Caption = In(MonitoringTexts.Curve),
        };
    }

    private void WriteContributions()
    {
        Heading(MonitoringTexts.Contributions);
        foreach (PayerMoney payer in _monitoring.Money.Payers)
        {
            _blocks.Add(new SubheadingBlock($"{payer.Payer.Name} ({Money(payer.DueInAll.Contributions)})"));
            Draw(_charts.Of(payer, _monitoring.Day));
            _blocks.Add(new WideTableBlock(In(MonitoringTexts.Due), new(
                [
                    new(In(MonitoringTexts.Month)),
                    new(In(MonitoringTexts.Persons), ColumnKind.Amount),
                    new(In(MonitoringTexts.DueJkk), ColumnKind.Amount),
                    new(In(MonitoringTexts.DueJkm), ColumnKind.Amount),
                    new(In(MonitoringTexts.Due), ColumnKind.Amount),
                ],
                [
                    .. payer.Due.Select(month => (Cell[])
                    [
                        MonthOf(month.Month), Number(month.Workers), Bounds(month.Totals.Jkk), Bounds(month.Totals.Jkm), Bounds(month.Totals.Contributions),
                    ]),
                ])
            {
                Caption = In(MonitoringTexts.Due),
            }));
            if (payer.Budget.Count > 0)
            {
                _blocks.Add(new GridBlock(
                    [
                        new(In(MonitoringTexts.Account)),
                        new(In(MonitoringTexts.Year), ColumnKind.Amount),
                        new(In(MonitoringTexts.Budget), ColumnKind.Amount),
                        new(In(MonitoringTexts.Due), ColumnKind.Amount),
                        new(In(MonitoringTexts.MonthsBought), ColumnKind.Amount),
                    ],
                    [
                        .. payer.Budget.Select(line => (Cell[])
                        [
                            $"{line.Line.Account} {(line.Line.Programme == Cases.SecurityProgram.Jkk ? "JKK" : "JKM")}",
                            line.Line.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                            Cell.Of(line.Line.Amount, _language),
                            Bounds(line.Due),
                            line.MonthsBought is { } bought ? Number(bought) : In(MonitoringTexts.CannotBeTold),
                        ]),
                    ])
                {
                    Caption = In(MonitoringTexts.Budget),
                });
            }

            if (payer.Transfers is { Count: > 0 } transfers)
            {
                _blocks.Add(new GridBlock(
                    [
                        new(In(MonitoringTexts.Month)),
                        new(In(MonitoringTexts.Due), ColumnKind.Amount),
                        new(In(MonitoringTexts.Transferred), ColumnKind.Amount),
                        new(In(MonitoringTexts.Over), ColumnKind.Amount),
                        new(In(MonitoringTexts.Under), ColumnKind.Amount),
                        new(In(MonitoringTexts.Remark)),
                    ],
                    [
                        .. transfers.Select(compared => (Cell[])
                        [
                            RangeOf(compared.Months),
                            Bounds(compared.Due.Contributions),
                            Cell.Of(compared.Transferred, _language),
                            Cell.Of(compared.Over, _language),
                            compared.IsYetToComeOn(_monitoring.Day) ? "" : Cell.Of(compared.Short, _language),
                            compared.IsYetToComeOn(_monitoring.Day) ? In(MonitoringTexts.NotYet) : compared.IsReliefApplied ? In(MonitoringTexts.Relief) : "",
                        ]),
                    ])
                {
                    Caption = In(MonitoringTexts.Transferred),
                });
            }

            if (payer.WrongAccounts.Count > 0)
            {
                _blocks.Add(new NoteBlock(new(
                    In(MonitoringTexts.WrongAccounts),
                    [.. payer.WrongAccounts.Select(wrong => $"{wrong.Transfer}: {wrong.Line.Account}, {wrong.Line.Amount.ToString(_language)}")])));
            }
        }

        if (_monitoring.Money.Findings.Count > 0)
        {
            _blocks.Add(new GridBlock(
                [
                    new(In(MonitoringTexts.Fault)),
                    new(In(MonitoringTexts.Person), ColumnKind.Code),
                    new(In(MonitoringTexts.Name)),
                    new(In(MonitoringTexts.Month)),
                    new(In(MonitoringTexts.Over), ColumnKind.Result),
                ],
                [
                    .. _monitoring.Money.Findings.OrderByDescending(finding => finding.AtStake.AtLeast).Select(finding => (Cell[])
                    [
                        In(MonitoringTexts.Of(finding.Fault)),
                        finding.Person,
                        _persons[finding.Person].Name ?? "",
                        string.Join(", ", finding.Months.Select(RangeOf)),
                        Bounds(finding.AtStake),
                    ]),
                ])
            {
                Caption = In(MonitoringTexts.Wrong),
            });
        }
    }

    private void WriteClaims()
    {
        if (_monitoring.Claims is null && _monitoring.Accidents is null)
        {
            return;
        }

        Heading(MonitoringTexts.Deaths);
        WriteDeaths();
        WriteAccidents();
        WriteScholarships();
    }

    private void WriteDeaths()
    {
        if (_monitoring.Claims is not { } claims)
        {
            return;
        }

        DeathClaim[] open = [.. claims.Deaths.Where(death => death.State is ClaimState.NeverPaid or ClaimState.PaymentsNotTold)];
        if (open.Length > 0)
        {
            LocalizedText heading = claims.Audits is null ? MonitoringTexts.OwedFamilies : MonitoringTexts.NeverPaid;
            _blocks.Add(new SubheadingBlock(In(heading)));
            _blocks.Add(new GridBlock(
                [
                    new(In(MonitoringTexts.Person), ColumnKind.Code),
                    new(In(MonitoringTexts.Name)),
                    new(In(MonitoringTexts.Nik), ColumnKind.Code),
                    new(In(MonitoringTexts.DiedOn)),
                    new(In(MonitoringTexts.NowInRupiah), ColumnKind.Result),
                    new(In(MonitoringTexts.LaterInRupiah), ColumnKind.Result),
                ],
                [
                    .. open.Select(death => (Cell[])
                    [
                        death.Person,
                        _persons[death.Person].Name ?? "",
                        Shown(_persons[death.Person].Nik, _withNik),
                        Day(death.Death.DiedOn),
                        Bounds(death.Now),
                        Bounds(death.Later),
                    ]),
                ])
            {
                Caption = In(heading),
            });
            _blocks.AddRange(open
                .Select(death => (death.Person, Text: MonitoringSummary.ToSettleIn(death, _language)))
                .Where(death => death.Text.Length > 0)
                .Select(death => new ItemBlock($"{In(MonitoringTexts.Person)} {death.Person}: {death.Text}")));
            _blocks.AddRange(open
                .SelectMany(death => (death.NotFromWork?.Entitlements ?? []).Concat(death.FromWork?.Entitlements ?? []).Where(entitlement => entitlement.Outcome is not NotOwed))
                .GroupBy(entitlement => entitlement.Benefit.Id, StringComparer.Ordinal)
                .Select(group => new ItemBlock($"{group.First().Benefit.Name.In(_language)}: {string.Join("; ", group.SelectMany(entitlement => entitlement.Sources).Select(source => source.Text).Distinct(StringComparer.Ordinal))}")));
        }

        _blocks.AddRange(FindingBlocks.Together(claims.Findings, claims.Findings, _language));
        string[] refused =
        [
            .. claims.In(ClaimState.Malformed).Select(death => $"{death.Person}: {string.Join("; ", death.Problems.Select(problem => $"{problem.Path}: {problem.Message.In(_language)}"))}"),
            .. claims.RefusedPayments.Select(payment => $"{payment.Payment}: {string.Join("; ", payment.Problems.Select(problem => $"{problem.Path}: {problem.Message.In(_language)}"))}"),
        ];
        if (refused.Length > 0)
        {
            _blocks.Add(new NoteBlock(new(In(MonitoringTexts.Refused), refused)));
        }
    }

    private void WriteAccidents()
    {
        if (_monitoring.Accidents is not { Accidents.Count: > 0 } list)
        {
            return;
        }

        _blocks.Add(new SubheadingBlock(In(MonitoringTexts.Accidents)));
        _blocks.Add(new ParagraphBlock(In(MonitoringTexts.AccidentsSaid)));
        _blocks.Add(new GridBlock(
            [
                new(In(MonitoringTexts.Person), ColumnKind.Code),
                new(In(MonitoringTexts.Name)),
                new(In(MonitoringTexts.OccurredOn)),
                new(In(MonitoringTexts.IsFromWork)),
                new(In(MonitoringTexts.Result)),
                new(In(MonitoringTexts.CoveredThatDay)),
                new(In(MonitoringTexts.State)),
                new(In(MonitoringTexts.NowInRupiah), ColumnKind.Result),
            ],
            [
                .. list.Accidents.Select(one => (Cell[])
                [
                    one.Person,
                    _persons[one.Person].Name ?? "",
                    Day(one.Accident.OccurredOn),
                    In(MonitoringTexts.FromWorkOr(one.Accident.IsFromWork)),
                    In(MonitoringTexts.Of(one.Accident.Result)),
                    In(MonitoringTexts.Covered(one.Cover)),
                    In(MonitoringTexts.Of(one.State)),
                    one.IsAmongDeaths ? In(MonitoringTexts.WithDeaths) : Bounds(one.Now),
                ]),
            ])
        {
            Caption = In(MonitoringTexts.Accidents),
        });
        _blocks.AddRange(list.Accidents
            .Where(one => one.State is ClaimState.NeverPaid or ClaimState.PaymentsNotTold && !one.IsAmongDeaths)
            .Select(one => (one.Person, Text: MonitoringSummary.ToSettleIn(one, _language)))
            .Where(one => one.Text.Length > 0)
            .GroupBy(one => one.Text, StringComparer.Ordinal)
            .Select(group => new ItemBlock($"{In(MonitoringTexts.Person)} {string.Join(", ", group.Take(MostNamed).Select(one => one.Person))}{(group.Count() > MostNamed ? ", ..." : "")}: {group.Key}")));
        string[] refused = [.. list.In(ClaimState.Malformed).Select(one => $"{one.Person}: {string.Join("; ", one.Problems.Select(problem => $"{problem.Path}: {problem.Message.In(_language)}"))}")];
        if (refused.Length > 0)
        {
            _blocks.Add(new NoteBlock(new(In(MonitoringTexts.Refused), refused)));
        }
    }

    private void WriteScholarships()
    {
        if (_monitoring.Scholarships is not { Years.Count: > 0 } due)
        {
            return;
        }

        _blocks.Add(new SubheadingBlock(In(MonitoringTexts.Scholarships)));
        Draw(_charts.Of(due));
        _blocks.Add(new GridBlock(
            [
                new(In(MonitoringTexts.Year)),
                new(In(MonitoringTexts.Children), ColumnKind.Amount),
                new(In(MonitoringTexts.Instalments), ColumnKind.Amount),
                new(In(MonitoringTexts.SumInRupiah), ColumnKind.Result),
            ],
            [
                .. due.Years.Select(year => (Cell[])
                [
                    MonitoringSummary.YearIn(year, _language),
                    Between(year.ChildrenAtLeast, year.ChildrenAtMost),
                    Between(year.InstalmentsAtLeast, year.InstalmentsAtMost),
                    Bounds(year.Sum),
                ]),
            ])
        {
            Caption = In(MonitoringTexts.Scholarships),
        });
        if (due.WithoutYear != Rupiah.Zero)
        {
            _blocks.Add(new ParagraphBlock(In(due.WithoutYear is { } most
                ? new($"Tahunnya tidak dapat disebut: paling banyak {most.ToString(_language)}.", $"Of no year that could be told: at most {most.ToString(_language)}.")
                : MonitoringTexts.NotBounded)));
        }

        if (due.Children.Count > 0)
        {
            _blocks.Add(new WideTableBlock(In(MonitoringTexts.ScholarshipNames), new(
                [
                    new(In(MonitoringTexts.Person), ColumnKind.Code),
                    new(In(MonitoringTexts.Name)),
                    new(In(MonitoringTexts.Child), ColumnKind.Amount),
                    new(In(MonitoringTexts.Instalments), ColumnKind.Amount),
                    new(In(MonitoringTexts.FirstDue)),
                    new(In(MonitoringTexts.LastDue)),
                    new(In(MonitoringTexts.SumInRupiah), ColumnKind.Amount),
                ],
                [
                    .. due.Children.Select(child => (Cell[])
                    [
                        child.Person,
                        _persons[child.Person].Name ?? "",
                        Number(child.Child + 1),
                        Number(child.Instalments.Count),
                        Day(child.Instalments[0].DueOn),
                        Day(child.Instalments[^1].DueOn),
                        Cell.Of(child.Sum, _language),
                    ]),
                ])
            {
                Caption = In(MonitoringTexts.ScholarshipNames),
            }));
        }

        if (due.Open.Count > 0)
        {
            string named = string.Join(", ", due.Open.Take(MostNamed)) + (due.Open.Count > MostNamed ? ", ..." : "");
            _blocks.Add(new ParagraphBlock(In(new($"Anak atau jenjang sekolahnya belum diketahui pada baris: {named}.", $"Children or their levels of school are not known on the lines: {named}."))));
        }
    }

    private void WriteDataQuality()
    {
        PersonStanding[] malformed = [.. _monitoring.Standings.Persons.Where(person => person.Kind == StandingKind.Malformed)];
        (string Path, int Persons)[] missing =
        [
            .. _monitoring.Standings.Persons
                .SelectMany(person => person.Missing)
                .GroupBy(path => path, StringComparer.Ordinal)
                .Select(path => (path.Key, path.Count()))
                .OrderByDescending(path => path.Item2),
        ];
        ValueList<QualityRemark> remarks = _monitoring.Quality.Remarks;
        if (malformed.Length + missing.Length + remarks.Count == 0)
        {
            return;
        }

        Heading(MonitoringTexts.DataQuality);
        if (remarks.Count > 0)
        {
            _blocks.Add(new GridBlock(
                [new(In(MonitoringTexts.ToLookInto)), new(In(MonitoringTexts.Persons), ColumnKind.Amount), new(In(MonitoringTexts.Person))],
                [
                    .. remarks.GroupBy(remark => remark.Fault).OrderBy(group => group.Key).Select(group => (Cell[])
                    [
                        In(MonitoringTexts.Of(group.Key)),
                        Number(group.Count()),
                        string.Join(", ", group.Take(MostNamed).Select(remark => remark.Person)) + (group.Count() > MostNamed ? ", ..." : ""),
                    ]),
                ])
            {
                Caption = In(MonitoringTexts.ToLookInto),
            });
            if (_monitoring.Programme.Eligibility is { } eligibility && remarks.Any(remark => remark.Fault is QualityFault.RegisteredTooYoung or QualityFault.RegisteredTooOld or QualityFault.IncomeTooHigh))
            {
                _blocks.Add(new ParagraphBlock($"{In(MonitoringTexts.Source)} {eligibility.Source}."));
            }
        }

        if (missing.Length > 0)
        {
            _blocks.Add(new GridBlock(
                [new(In(MonitoringTexts.Missing)), new(In(MonitoringTexts.Persons), ColumnKind.Amount)],
                [.. missing.Select(path => (Cell[])[FactNames.OfPath(path.Path).In(_language), Number(path.Persons)])])
            {
                Caption = In(MonitoringTexts.Missing),
            });
        }

        if (malformed.Length > 0)
        {
            _blocks.Add(new NoteBlock(new(
                In(MonitoringTexts.Malformed),
                [.. malformed.Select(person => $"{person.Key}: {string.Join("; ", person.Problems.Select(problem => $"{FactNames.OfPath(problem.Path).In(_language)} {problem.Message.In(_language)}"))}")])));
        }
    }

    private void Draw(ChartBlock? chart)
    {
        if (chart is not null)
        {
            _blocks.Add(chart);
        }
    }

    private void Heading(LocalizedText text)
    {
        _blocks.Add(new BlankBlock());
        _blocks.Add(new SubheadingBlock(In(text)));
    }

    private IEnumerable<Column> CountColumns() => Counted.Select(index => new Column(In(MonitoringRows.CountHeadings[index]), ColumnKind.Amount));

    private IEnumerable<Cell> Counts(CoverageCounts counts) => Counted.Select(index => Number(MonitoringRows.CountsOf(counts)[index]));

    private Cell CountOf(Right right, RightState state) => Number(_rights.Where(states => states.Key[right] == state).Sum(states => (long)states.Value));

    private Cell Number(long number) => new(Numbers.Of(number, _language)) { Number = number };

    private Cell Number(int number) => Number((long)number);

    private Cell Between(long least, long most) => least == most ? Number(least) : $"{Numbers.Of(least, _language)} {Labels.To.In(_language)} {Numbers.Of(most, _language)}";

    private Cell Day(LocalDate day) => new(LongDate.Format(day, _language)) { Date = day };

    private Cell Bounds(BoundedAmount amount) => Bounds(new MoneyBounds(amount.AtLeast, amount.AtMost));

    private Cell Bounds(MoneyBounds bounds) => bounds.AtLeast == bounds.AtMost ? Cell.Of(bounds.AtLeast, _language) : MonitoringSummary.BoundsIn(bounds, _language);

    private string Money(BoundedAmount amount) => MonitoringSummary.BoundsIn(new(amount.AtLeast, amount.AtMost), _language);

    private string Percent(long basisPoints) => Numbers.OfHundredths(basisPoints, _language);

    private string MonthOf(YearMonth month) => LongDate.Month(month, _language);

    private string RangeOf(Cases.MonthRange months) => MonitoringSummary.RangeIn(months, _language);

    private string In(LocalizedText text) => text.In(_language);
}
