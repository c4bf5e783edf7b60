using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerRelations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChangeEntries",
                columns: table => new
                {
                    Seq = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SubjectKind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FieldNames = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DetailHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeEntries", x => x.Seq);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FormReceipts",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BodyHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    ResultPath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormReceipts", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "ListItems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ListItems_ListItems_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SweepRuns",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SweepRuns", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChangeDetails",
                columns: table => new
                {
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    After = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeDetails", x => x.EntryId);
                    table.ForeignKey(
                        name: "FK_ChangeDetails_ChangeEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "ChangeEntries",
                        principalColumn: "Seq",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Guides",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: true),
                    ChannelId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FeelsGood = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    FeelsBad = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    YouCouldSay = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Guides_ListItems_ChannelId",
                        column: x => x.ChannelId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "Branches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    OpeningHours = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LeadId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Branches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BranchHolidays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BranchHolidays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BranchHolidays_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Wanted = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HarmId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Severity = table.Column<int>(type: "INTEGER", nullable: false),
                    ToldOthers = table.Column<bool>(type: "INTEGER", nullable: false),
                    FirstReaction = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ThankedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    UnderstoodAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ThinkSolvedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Verdict = table.Column<int>(type: "INTEGER", nullable: true),
                    VerdictAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    VerdictFeeling = table.Column<int>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReopenedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    RootCauseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Complaints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Complaints_ListItems_HarmId",
                        column: x => x.HarmId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Complaints_ListItems_RootCauseId",
                        column: x => x.RootCauseId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Complaints_ListItems_TopicId",
                        column: x => x.TopicId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactPoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "BINARY"),
                    IsPreferred = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPoints", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Corrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TouchpointId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Corrections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CustomerFacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: true),
                    Day = table.Column<int>(type: "INTEGER", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MayBeUsedFor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SourceTouchpointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToldToId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerFacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CustomerLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerLinks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Customers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Given = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Family = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AddressAs = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Pronoun = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: true),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FavouriteColleagueId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "BINARY"),
                    KnownSince = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LastTouchpointAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastLeft = table.Column<int>(type: "INTEGER", nullable: true),
                    ImportRunId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ErasedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Customers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Customers_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Customers_Customers_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NameParts",
                columns: table => new
                {
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "BINARY")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameParts", x => new { x.Key, x.CustomerId });
                    table.ForeignKey(
                        name: "FK_NameParts_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FormKey = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.StaffId, x.Form });
                });

            migrationBuilder.CreateTable(
                name: "FollowUpTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AssigneeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RuleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Occurrence = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    SnoozedUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DoneAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DoneTouchpointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FollowUpTasks_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Handovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TouchpointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FromId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToStaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToTeamId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ToldCustomer = table.Column<bool>(type: "INTEGER", nullable: false),
                    StoryRepeated = table.Column<bool>(type: "INTEGER", nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AcceptedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReturnedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ReturnedWhy = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handovers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportRows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportRunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RowHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kudos",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToStaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromStaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FromCustomerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ValueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    TouchpointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PromiseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Audience = table.Column<int>(type: "INTEGER", nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kudos", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kudos_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Kudos_Customers_FromCustomerId",
                        column: x => x.FromCustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Kudos_ListItems_ValueId",
                        column: x => x.ValueId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Matters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Goal = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    GoalCategoryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Solved = table.Column<int>(type: "INTEGER", nullable: true),
                    SolvedSaidBy = table.Column<int>(type: "INTEGER", nullable: true),
                    SolvedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    HandoverCount = table.Column<int>(type: "INTEGER", nullable: false),
                    LastTouchpointAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Matters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Matters_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Matters_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Matters_ListItems_GoalCategoryId",
                        column: x => x.GoalCategoryId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PromiseDelays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PromiseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OldDue = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    NewDue = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ToldCustomerAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PromiseDelays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Promises",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TouchpointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    MadeById = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    KeptAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    BrokenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    BrokenWhy = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Promises", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Promises_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Promises_Matters_MatterId",
                        column: x => x.MatterId,
                        principalTable: "Matters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Staff",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TeamId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Theme = table.Column<int>(type: "INTEGER", nullable: false),
                    DisabledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Staff", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Staff_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ticket = table.Column<byte[]>(type: "BLOB", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SeenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    KeptUntilClosing = table.Column<bool>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffSessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffSessions_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Teams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LeadId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teams", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Teams_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Teams_Staff_LeadId",
                        column: x => x.LeadId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Touchpoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChannelId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Direction = table.Column<int>(type: "INTEGER", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LoggedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    CompletedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Goal = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Concern = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    StillUnclear = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Did = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ToldToExpect = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    FactsReadBack = table.Column<bool>(type: "INTEGER", nullable: false),
                    FeelingConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Arrived = table.Column<int>(type: "INTEGER", nullable: true),
                    Left = table.Column<int>(type: "INTEGER", nullable: true),
                    FeelingSource = table.Column<int>(type: "INTEGER", nullable: false),
                    FeelingWordId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FeelingCauseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Solved = table.Column<int>(type: "INTEGER", nullable: false),
                    SolvedSaidBy = table.Column<int>(type: "INTEGER", nullable: true),
                    WrongDoorFrom = table.Column<Guid>(type: "TEXT", nullable: true),
                    WrongDoorTo = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Touchpoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Touchpoints_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Touchpoints_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Touchpoints_ListItems_ChannelId",
                        column: x => x.ChannelId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Touchpoints_ListItems_FeelingCauseId",
                        column: x => x.FeelingCauseId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Touchpoints_ListItems_FeelingWordId",
                        column: x => x.FeelingWordId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Touchpoints_Matters_MatterId",
                        column: x => x.MatterId,
                        principalTable: "Matters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Touchpoints_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Touchpoints_Teams_WrongDoorFrom",
                        column: x => x.WrongDoorFrom,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Touchpoints_Teams_WrongDoorTo",
                        column: x => x.WrongDoorTo,
                        principalTable: "Teams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TouchpointValues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TouchpointId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ListItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TouchpointValues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TouchpointValues_ListItems_ListItemId",
                        column: x => x.ListItemId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TouchpointValues_Touchpoints_TouchpointId",
                        column: x => x.TouchpointId,
                        principalTable: "Touchpoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    About = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ExpectedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TouchpointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Visits_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_Touchpoints_TouchpointId",
                        column: x => x.TouchpointId,
                        principalTable: "Touchpoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_Branches_LeadId",
                table: "Branches",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_Branches_Name",
                table: "Branches",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BranchHolidays_BranchId_Date",
                table: "BranchHolidays",
                columns: new[] { "BranchId", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeEntries_At",
                table: "ChangeEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeEntries_SubjectId_Seq",
                table: "ChangeEntries",
                columns: new[] { "SubjectId", "Seq" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_HarmId",
                table: "Complaints",
                column: "HarmId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ReceivedAt",
                table: "Complaints",
                column: "ReceivedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_Reference",
                table: "Complaints",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_RootCauseId",
                table: "Complaints",
                column: "RootCauseId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_TopicId",
                table: "Complaints",
                column: "TopicId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPoints_CustomerId",
                table: "ContactPoints",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPoints_Key_Kind",
                table: "ContactPoints",
                columns: new[] { "Key", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_ById",
                table: "Corrections",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_TouchpointId",
                table: "Corrections",
                column: "TouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerFacts_CustomerId",
                table: "CustomerFacts",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerFacts_SourceTouchpointId",
                table: "CustomerFacts",
                column: "SourceTouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerFacts_ToldToId",
                table: "CustomerFacts",
                column: "ToldToId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerLinks_FromId",
                table: "CustomerLinks",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerLinks_ToId",
                table: "CustomerLinks",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_BranchId",
                table: "Customers",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_FavouriteColleagueId",
                table: "Customers",
                column: "FavouriteColleagueId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_ImportRunId",
                table: "Customers",
                column: "ImportRunId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_LastTouchpointAt_Id",
                table: "Customers",
                columns: new[] { "LastTouchpointAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Customers_MergedIntoId",
                table: "Customers",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_NameKey_Id",
                table: "Customers",
                columns: new[] { "NameKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Customers_Reference",
                table: "Customers",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_SavedAt",
                table: "Drafts",
                column: "SavedAt");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_AssigneeId_DoneAt_DueAt",
                table: "FollowUpTasks",
                columns: new[] { "AssigneeId", "DoneAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_CustomerId",
                table: "FollowUpTasks",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_DoneTouchpointId",
                table: "FollowUpTasks",
                column: "DoneTouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_MatterId",
                table: "FollowUpTasks",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_RuleId_SubjectId_Occurrence",
                table: "FollowUpTasks",
                columns: new[] { "RuleId", "SubjectId", "Occurrence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormReceipts_At",
                table: "FormReceipts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Guides_ChannelId",
                table: "Guides",
                column: "ChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_AcceptedById",
                table: "Handovers",
                column: "AcceptedById");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_FromId",
                table: "Handovers",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_MatterId",
                table: "Handovers",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_ToStaffId",
                table: "Handovers",
                column: "ToStaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_ToTeamId",
                table: "Handovers",
                column: "ToTeamId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_TouchpointId",
                table: "Handovers",
                column: "TouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_ImportRunId_Line",
                table: "ImportRows",
                columns: new[] { "ImportRunId", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_ById",
                table: "ImportRuns",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_ComplaintId",
                table: "Kudos",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_FromCustomerId",
                table: "Kudos",
                column: "FromCustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_FromStaffId",
                table: "Kudos",
                column: "FromStaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_PromiseId",
                table: "Kudos",
                column: "PromiseId");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_ToStaffId_GivenAt",
                table: "Kudos",
                columns: new[] { "ToStaffId", "GivenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_TouchpointId",
                table: "Kudos",
                column: "TouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_ValueId",
                table: "Kudos",
                column: "ValueId");

            migrationBuilder.CreateIndex(
                name: "IX_ListItems_Kind_Label",
                table: "ListItems",
                columns: new[] { "Kind", "Label" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ListItems_MergedIntoId",
                table: "ListItems",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Matters_BranchId",
                table: "Matters",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_Matters_CustomerId_LastTouchpointAt",
                table: "Matters",
                columns: new[] { "CustomerId", "LastTouchpointAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Matters_GoalCategoryId",
                table: "Matters",
                column: "GoalCategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_Matters_OwnerId",
                table: "Matters",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Matters_Reference",
                table: "Matters",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NameParts_CustomerId",
                table: "NameParts",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_PromiseDelays_ById",
                table: "PromiseDelays",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_PromiseDelays_PromiseId",
                table: "PromiseDelays",
                column: "PromiseId");

            migrationBuilder.CreateIndex(
                name: "IX_Promises_CustomerId_DueAt",
                table: "Promises",
                columns: new[] { "CustomerId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Promises_MadeById",
                table: "Promises",
                column: "MadeById");

            migrationBuilder.CreateIndex(
                name: "IX_Promises_MatterId",
                table: "Promises",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_Promises_OwnerId_DueAt",
                table: "Promises",
                columns: new[] { "OwnerId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Promises_Reference",
                table: "Promises",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Promises_TouchpointId",
                table: "Promises",
                column: "TouchpointId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Staff",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_Staff_BranchId",
                table: "Staff",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_Staff_TeamId",
                table: "Staff",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Staff",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffSessions_SeenAt",
                table: "StaffSessions",
                column: "SeenAt");

            migrationBuilder.CreateIndex(
                name: "IX_StaffSessions_StaffId",
                table: "StaffSessions",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Teams_BranchId_Name",
                table: "Teams",
                columns: new[] { "BranchId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Teams_LeadId",
                table: "Teams",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_BranchId_OccurredAt",
                table: "Touchpoints",
                columns: new[] { "BranchId", "OccurredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_ChannelId",
                table: "Touchpoints",
                column: "ChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_CustomerId_OccurredAt_Id",
                table: "Touchpoints",
                columns: new[] { "CustomerId", "OccurredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_FeelingCauseId",
                table: "Touchpoints",
                column: "FeelingCauseId");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_FeelingWordId",
                table: "Touchpoints",
                column: "FeelingWordId");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_MatterId",
                table: "Touchpoints",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_Reference",
                table: "Touchpoints",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_StaffId_OccurredAt",
                table: "Touchpoints",
                columns: new[] { "StaffId", "OccurredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_WrongDoorFrom",
                table: "Touchpoints",
                column: "WrongDoorFrom");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_WrongDoorTo",
                table: "Touchpoints",
                column: "WrongDoorTo");

            migrationBuilder.CreateIndex(
                name: "IX_TouchpointValues_ListItemId",
                table: "TouchpointValues",
                column: "ListItemId");

            migrationBuilder.CreateIndex(
                name: "IX_TouchpointValues_TouchpointId",
                table: "TouchpointValues",
                column: "TouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_BranchId_ExpectedAt",
                table: "Visits",
                columns: new[] { "BranchId", "ExpectedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_CustomerId",
                table: "Visits",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_StaffId",
                table: "Visits",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_TouchpointId",
                table: "Visits",
                column: "TouchpointId");

            migrationBuilder.AddForeignKey(
                name: "FK_AspNetUserClaims_Staff_UserId",
                table: "AspNetUserClaims",
                column: "UserId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AspNetUserLogins_Staff_UserId",
                table: "AspNetUserLogins",
                column: "UserId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AspNetUserPasskeys_Staff_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AspNetUserRoles_Staff_UserId",
                table: "AspNetUserRoles",
                column: "UserId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_AspNetUserTokens_Staff_UserId",
                table: "AspNetUserTokens",
                column: "UserId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Branches_Staff_LeadId",
                table: "Branches",
                column: "LeadId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Complaints_Matters_Id",
                table: "Complaints",
                column: "Id",
                principalTable: "Matters",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ContactPoints_Customers_CustomerId",
                table: "ContactPoints",
                column: "CustomerId",
                principalTable: "Customers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Corrections_Staff_ById",
                table: "Corrections",
                column: "ById",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Corrections_Touchpoints_TouchpointId",
                table: "Corrections",
                column: "TouchpointId",
                principalTable: "Touchpoints",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_CustomerFacts_Customers_CustomerId",
                table: "CustomerFacts",
                column: "CustomerId",
                principalTable: "Customers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_CustomerFacts_Staff_ToldToId",
                table: "CustomerFacts",
                column: "ToldToId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_CustomerFacts_Touchpoints_SourceTouchpointId",
                table: "CustomerFacts",
                column: "SourceTouchpointId",
                principalTable: "Touchpoints",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_CustomerLinks_Customers_FromId",
                table: "CustomerLinks",
                column: "FromId",
                principalTable: "Customers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_CustomerLinks_Customers_ToId",
                table: "CustomerLinks",
                column: "ToId",
                principalTable: "Customers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Customers_ImportRuns_ImportRunId",
                table: "Customers",
                column: "ImportRunId",
                principalTable: "ImportRuns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Customers_Staff_FavouriteColleagueId",
                table: "Customers",
                column: "FavouriteColleagueId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Drafts_Staff_StaffId",
                table: "Drafts",
                column: "StaffId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpTasks_Matters_MatterId",
                table: "FollowUpTasks",
                column: "MatterId",
                principalTable: "Matters",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpTasks_Staff_AssigneeId",
                table: "FollowUpTasks",
                column: "AssigneeId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpTasks_Touchpoints_DoneTouchpointId",
                table: "FollowUpTasks",
                column: "DoneTouchpointId",
                principalTable: "Touchpoints",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Handovers_Matters_MatterId",
                table: "Handovers",
                column: "MatterId",
                principalTable: "Matters",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Handovers_Staff_AcceptedById",
                table: "Handovers",
                column: "AcceptedById",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Handovers_Staff_FromId",
                table: "Handovers",
                column: "FromId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Handovers_Staff_ToStaffId",
                table: "Handovers",
                column: "ToStaffId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Handovers_Teams_ToTeamId",
                table: "Handovers",
                column: "ToTeamId",
                principalTable: "Teams",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Handovers_Touchpoints_TouchpointId",
                table: "Handovers",
                column: "TouchpointId",
                principalTable: "Touchpoints",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ImportRows_ImportRuns_ImportRunId",
                table: "ImportRows",
                column: "ImportRunId",
                principalTable: "ImportRuns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ImportRuns_Staff_ById",
                table: "ImportRuns",
                column: "ById",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Kudos_Promises_PromiseId",
                table: "Kudos",
                column: "PromiseId",
                principalTable: "Promises",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Kudos_Staff_FromStaffId",
                table: "Kudos",
                column: "FromStaffId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Kudos_Staff_ToStaffId",
                table: "Kudos",
                column: "ToStaffId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Kudos_Touchpoints_TouchpointId",
                table: "Kudos",
                column: "TouchpointId",
                principalTable: "Touchpoints",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Matters_Staff_OwnerId",
                table: "Matters",
                column: "OwnerId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PromiseDelays_Promises_PromiseId",
                table: "PromiseDelays",
                column: "PromiseId",
                principalTable: "Promises",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_PromiseDelays_Staff_ById",
                table: "PromiseDelays",
                column: "ById",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Promises_Staff_MadeById",
                table: "Promises",
                column: "MadeById",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Promises_Staff_OwnerId",
                table: "Promises",
                column: "OwnerId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Promises_Touchpoints_TouchpointId",
                table: "Promises",
                column: "TouchpointId",
                principalTable: "Touchpoints",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Staff_Teams_TeamId",
                table: "Staff",
                column: "TeamId",
                principalTable: "Teams",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Branches_Staff_LeadId",
                table: "Branches");

            migrationBuilder.DropForeignKey(
                name: "FK_Teams_Staff_LeadId",
                table: "Teams");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "BranchHolidays");

            migrationBuilder.DropTable(
                name: "ChangeDetails");

            migrationBuilder.DropTable(
                name: "ContactPoints");

            migrationBuilder.DropTable(
                name: "Corrections");

            migrationBuilder.DropTable(
                name: "CustomerFacts");

            migrationBuilder.DropTable(
                name: "CustomerLinks");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "FollowUpTasks");

            migrationBuilder.DropTable(
                name: "FormReceipts");

            migrationBuilder.DropTable(
                name: "Guides");

            migrationBuilder.DropTable(
                name: "Handovers");

            migrationBuilder.DropTable(
                name: "ImportRows");

            migrationBuilder.DropTable(
                name: "Kudos");

            migrationBuilder.DropTable(
                name: "NameParts");

            migrationBuilder.DropTable(
                name: "PromiseDelays");

            migrationBuilder.DropTable(
                name: "StaffSessions");

            migrationBuilder.DropTable(
                name: "SweepRuns");

            migrationBuilder.DropTable(
                name: "TouchpointValues");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "ChangeEntries");

            migrationBuilder.DropTable(
                name: "Complaints");

            migrationBuilder.DropTable(
                name: "Promises");

            migrationBuilder.DropTable(
                name: "Touchpoints");

            migrationBuilder.DropTable(
                name: "Matters");

            migrationBuilder.DropTable(
                name: "Customers");

            migrationBuilder.DropTable(
                name: "ListItems");

            migrationBuilder.DropTable(
                name: "ImportRuns");

            migrationBuilder.DropTable(
                name: "Staff");

            migrationBuilder.DropTable(
                name: "Teams");

            migrationBuilder.DropTable(
                name: "Branches");
        }
    }
}
