using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerRelations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ComplaintsInDepth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Suggestions_TouchpointId",
                table: "Suggestions");

            migrationBuilder.DropIndex(
                name: "IX_Remedies_OfferedById",
                table: "Remedies");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_RootCauseId",
                table: "Complaints");

            migrationBuilder.AlterColumn<Guid>(
                name: "TouchpointId",
                table: "Suggestions",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "VerdictWords",
                table: "ComplaintReopenings",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AcceptedAt",
                table: "Remedies",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "PerMonth",
                table: "EmpowermentLimits",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CauseFamily",
                table: "Complaints",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ChannelId",
                table: "Complaints",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ClosedById",
                table: "Complaints",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClosedWhy",
                table: "Complaints",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Finding",
                table: "Complaints",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ImportRunId",
                table: "Complaints",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LastToldAt",
                table: "Complaints",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LearnedAt",
                table: "Complaints",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LearnedById",
                table: "Complaints",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeftUs",
                table: "Complaints",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Lesson",
                table: "Complaints",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "NotKnownAt",
                table: "Complaints",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place",
                table: "Complaints",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Product",
                table: "Complaints",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Whys",
                table: "Complaints",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "Complaints",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ComplaintOrigins",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportRunId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExternalId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Response = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WasTimely = table.Column<bool>(type: "INTEGER", nullable: true),
                    WasDisputed = table.Column<bool>(type: "INTEGER", nullable: true),
                    Consent = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Kept = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintOrigins", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintOrigins_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintOrigins_ImportRuns_ImportRunId",
                        column: x => x.ImportRunId,
                        principalTable: "ImportRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintPolicies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ThankWithin = table.Column<int>(type: "INTEGER", nullable: false),
                    TellEvery = table.Column<int>(type: "INTEGER", nullable: false),
                    FinalWithin = table.Column<int>(type: "INTEGER", nullable: false),
                    FinalInWorkingDays = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintPolicies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintPolicies_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintTellings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reached = table.Column<bool>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ChannelId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExpectBy = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    CameAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintTellings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintTellings_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintTellings_ListItems_ChannelId",
                        column: x => x.ChannelId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintTellings_Staff_ById",
                        column: x => x.ById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CorrectiveActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RootCauseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    CheckOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DoneById = table.Column<Guid>(type: "TEXT", nullable: true),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    CheckedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Effect = table.Column<int>(type: "INTEGER", nullable: true),
                    EffectWords = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Before = table.Column<int>(type: "INTEGER", nullable: true),
                    After = table.Column<int>(type: "INTEGER", nullable: true),
                    WindowDays = table.Column<int>(type: "INTEGER", nullable: true),
                    DroppedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DroppedWhy = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectiveActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CorrectiveActions_ListItems_RootCauseId",
                        column: x => x.RootCauseId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CorrectiveActions_Staff_AskedById",
                        column: x => x.AskedById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CorrectiveActions_Staff_CheckedById",
                        column: x => x.CheckedById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CorrectiveActions_Staff_DoneById",
                        column: x => x.DoneById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CorrectiveActions_Staff_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DayFigures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Filter = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Counts = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    ReckonedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DayFigures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DayFigures_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DirtyDays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MarkedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirtyDays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DirtyDays_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Feedback",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Feeling = table.Column<int>(type: "INTEGER", nullable: true),
                    Solved = table.Column<int>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Colleague = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SuggestionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Feedback", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Feedback_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Feedback_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Feedback_Suggestions_SuggestionId",
                        column: x => x.SuggestionId,
                        principalTable: "Suggestions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LetterTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    BodyUpset = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PersonalLimits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    PerComplaint = table.Column<long>(type: "INTEGER", nullable: true),
                    PerMonth = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalLimits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonalLimits_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RemedyQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RemedyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemedyQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemedyQuestions_Remedies_RemedyId",
                        column: x => x.RemedyId,
                        principalTable: "Remedies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RemedyQuestions_Staff_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RemedyQuestions_Staff_AskedById",
                        column: x => x.AskedById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RuleExceptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemedyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Cost = table.Column<long>(type: "INTEGER", nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    MadeById = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleExceptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RuleExceptions_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RuleExceptions_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RuleExceptions_Remedies_RemedyId",
                        column: x => x.RemedyId,
                        principalTable: "Remedies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RuleExceptions_Staff_MadeById",
                        column: x => x.MadeById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ToldById = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintActions_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintActions_CorrectiveActions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "CorrectiveActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintActions_Staff_ToldById",
                        column: x => x.ToldById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FeedbackId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    StoredAs = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AddedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attachments_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Attachments_Feedback_FeedbackId",
                        column: x => x.FeedbackId,
                        principalTable: "Feedback",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Attachments_Staff_AddedById",
                        column: x => x.AddedById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FeedbackWords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FeedbackId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Verdict = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedbackWords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FeedbackWords_Feedback_FeedbackId",
                        column: x => x.FeedbackId,
                        principalTable: "Feedback",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "KudosDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FeedbackId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToStaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SettledById = table.Column<Guid>(type: "TEXT", nullable: true),
                    KudosId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KudosDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KudosDrafts_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KudosDrafts_Feedback_FeedbackId",
                        column: x => x.FeedbackId,
                        principalTable: "Feedback",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KudosDrafts_Kudos_KudosId",
                        column: x => x.KudosId,
                        principalTable: "Kudos",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KudosDrafts_Staff_SettledById",
                        column: x => x.SettledById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_KudosDrafts_Staff_ToStaffId",
                        column: x => x.ToStaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    TemplateId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    WrittenById = table.Column<Guid>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_CorrectiveActions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "CorrectiveActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_LetterTemplates_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "LetterTemplates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Letters_Staff_WrittenById",
                        column: x => x.WrittenById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_TouchpointId",
                table: "Suggestions",
                column: "TouchpointId",
                filter: "\"TouchpointId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_OfferedById_OfferedAt",
                table: "Remedies",
                columns: new[] { "OfferedById", "OfferedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ChannelId",
                table: "Complaints",
                column: "ChannelId",
                filter: "\"ChannelId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ClosedById",
                table: "Complaints",
                column: "ClosedById",
                filter: "\"ClosedById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ImportRunId",
                table: "Complaints",
                column: "ImportRunId",
                filter: "\"ImportRunId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_LearnedById",
                table: "Complaints",
                column: "LearnedById",
                filter: "\"LearnedById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_NotTold",
                table: "Complaints",
                column: "LastToldAt",
                filter: "\"ClosedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_RootCauseId_ReceivedAt",
                table: "Complaints",
                columns: new[] { "RootCauseId", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_AddedById",
                table: "Attachments",
                column: "AddedById",
                filter: "\"AddedById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_ComplaintId",
                table: "Attachments",
                column: "ComplaintId",
                filter: "\"ComplaintId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_FeedbackId",
                table: "Attachments",
                column: "FeedbackId",
                filter: "\"FeedbackId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_StoredAs",
                table: "Attachments",
                column: "StoredAs",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintActions_ActionId",
                table: "ComplaintActions",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintActions_ComplaintId_ActionId",
                table: "ComplaintActions",
                columns: new[] { "ComplaintId", "ActionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintActions_ToldById",
                table: "ComplaintActions",
                column: "ToldById",
                filter: "\"ToldById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintOrigins_ComplaintId",
                table: "ComplaintOrigins",
                column: "ComplaintId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintOrigins_ExternalId",
                table: "ComplaintOrigins",
                column: "ExternalId");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintOrigins_ImportRunId",
                table: "ComplaintOrigins",
                column: "ImportRunId");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintPolicies_BranchId",
                table: "ComplaintPolicies",
                column: "BranchId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintTellings_ById",
                table: "ComplaintTellings",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintTellings_ChannelId",
                table: "ComplaintTellings",
                column: "ChannelId",
                filter: "\"ChannelId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintTellings_ComplaintId_At",
                table: "ComplaintTellings",
                columns: new[] { "ComplaintId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CorrectiveActions_AskedById",
                table: "CorrectiveActions",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectiveActions_CheckedById",
                table: "CorrectiveActions",
                column: "CheckedById",
                filter: "\"CheckedById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectiveActions_DoneById",
                table: "CorrectiveActions",
                column: "DoneById",
                filter: "\"DoneById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectiveActions_Open",
                table: "CorrectiveActions",
                column: "DueAt",
                filter: "\"CheckedAt\" IS NULL AND \"DroppedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectiveActions_OwnerId",
                table: "CorrectiveActions",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectiveActions_Reference",
                table: "CorrectiveActions",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CorrectiveActions_RootCauseId",
                table: "CorrectiveActions",
                column: "RootCauseId",
                filter: "\"RootCauseId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DayFigures_BranchId",
                table: "DayFigures",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_DayFigures_Kind_Filter_Day_BranchId",
                table: "DayFigures",
                columns: new[] { "Kind", "Filter", "Day", "BranchId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DirtyDays_BranchId",
                table: "DirtyDays",
                column: "BranchId",
                filter: "\"BranchId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DirtyDays_Kind_Day_BranchId",
                table: "DirtyDays",
                columns: new[] { "Kind", "Day", "BranchId" });

            migrationBuilder.CreateIndex(
                name: "IX_Feedback_BranchId_At",
                table: "Feedback",
                columns: new[] { "BranchId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Feedback_ComplaintId",
                table: "Feedback",
                column: "ComplaintId",
                filter: "\"ComplaintId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Feedback_Reference",
                table: "Feedback",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Feedback_SuggestionId",
                table: "Feedback",
                column: "SuggestionId",
                filter: "\"SuggestionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FeedbackWords_FeedbackId_At",
                table: "FeedbackWords",
                columns: new[] { "FeedbackId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_KudosDrafts_BranchId",
                table: "KudosDrafts",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_KudosDrafts_FeedbackId",
                table: "KudosDrafts",
                column: "FeedbackId");

            migrationBuilder.CreateIndex(
                name: "IX_KudosDrafts_KudosId",
                table: "KudosDrafts",
                column: "KudosId",
                filter: "\"KudosId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_KudosDrafts_SettledById",
                table: "KudosDrafts",
                column: "SettledById",
                filter: "\"SettledById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_KudosDrafts_ToStaffId",
                table: "KudosDrafts",
                column: "ToStaffId",
                filter: "\"ToStaffId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_KudosDrafts_Waiting",
                table: "KudosDrafts",
                column: "At",
                filter: "\"SettledAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ActionId",
                table: "Letters",
                column: "ActionId",
                filter: "\"ActionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_ComplaintId_WrittenAt",
                table: "Letters",
                columns: new[] { "ComplaintId", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Letters_TemplateId",
                table: "Letters",
                column: "TemplateId",
                filter: "\"TemplateId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_WrittenById",
                table: "Letters",
                column: "WrittenById");

            migrationBuilder.CreateIndex(
                name: "IX_LetterTemplates_Kind_Language_Name",
                table: "LetterTemplates",
                columns: new[] { "Kind", "Language", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonalLimits_StaffId_Currency",
                table: "PersonalLimits",
                columns: new[] { "StaffId", "Currency" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RemedyQuestions_AnsweredById",
                table: "RemedyQuestions",
                column: "AnsweredById",
                filter: "\"AnsweredById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RemedyQuestions_AskedById",
                table: "RemedyQuestions",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_RemedyQuestions_RemedyId",
                table: "RemedyQuestions",
                column: "RemedyId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleExceptions_BranchId",
                table: "RuleExceptions",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleExceptions_ComplaintId",
                table: "RuleExceptions",
                column: "ComplaintId",
                filter: "\"ComplaintId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RuleExceptions_MadeAt",
                table: "RuleExceptions",
                column: "MadeAt");

            migrationBuilder.CreateIndex(
                name: "IX_RuleExceptions_MadeById_MadeAt",
                table: "RuleExceptions",
                columns: new[] { "MadeById", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RuleExceptions_RemedyId",
                table: "RuleExceptions",
                column: "RemedyId",
                filter: "\"RemedyId\" IS NOT NULL");

            migrationBuilder.AddForeignKey(
                name: "FK_Complaints_ImportRuns_ImportRunId",
                table: "Complaints",
                column: "ImportRunId",
                principalTable: "ImportRuns",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Complaints_ListItems_ChannelId",
                table: "Complaints",
                column: "ChannelId",
                principalTable: "ListItems",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Complaints_Staff_ClosedById",
                table: "Complaints",
                column: "ClosedById",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Complaints_Staff_LearnedById",
                table: "Complaints",
                column: "LearnedById",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            // The thank-you was the first word they had from us.
            migrationBuilder.DropIndex(
                name: "IX_Matters_BranchId",
                table: "Matters");

            migrationBuilder.CreateIndex(
                name: "IX_Matters_BranchId_OpenedAt",
                table: "Matters",
                columns: new[] { "BranchId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_OfferedAt",
                table: "Handovers",
                column: "OfferedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_Waiting",
                table: "Handovers",
                column: "OfferedAt",
                filter: "\"AcceptedAt\" IS NULL AND \"ReturnedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Promises_DueAt_MadeAt",
                table: "Promises",
                columns: new[] { "DueAt", "MadeAt" });

            migrationBuilder.Sql("UPDATE \"Complaints\" SET \"LastToldAt\" = \"ThankedAt\" WHERE \"ThankedAt\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Matters_BranchId_OpenedAt",
                table: "Matters");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_OfferedAt",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_Waiting",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_Promises_DueAt_MadeAt",
                table: "Promises");

            migrationBuilder.CreateIndex(
                name: "IX_Matters_BranchId",
                table: "Matters",
                column: "BranchId");

            migrationBuilder.DropForeignKey(
                name: "FK_Complaints_ImportRuns_ImportRunId",
                table: "Complaints");

            migrationBuilder.DropForeignKey(
                name: "FK_Complaints_ListItems_ChannelId",
                table: "Complaints");

            migrationBuilder.DropForeignKey(
                name: "FK_Complaints_Staff_ClosedById",
                table: "Complaints");

            migrationBuilder.DropForeignKey(
                name: "FK_Complaints_Staff_LearnedById",
                table: "Complaints");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "ComplaintActions");

            migrationBuilder.DropTable(
                name: "ComplaintOrigins");

            migrationBuilder.DropTable(
                name: "ComplaintPolicies");

            migrationBuilder.DropTable(
                name: "ComplaintTellings");

            migrationBuilder.DropTable(
                name: "DayFigures");

            migrationBuilder.DropTable(
                name: "DirtyDays");

            migrationBuilder.DropTable(
                name: "FeedbackWords");

            migrationBuilder.DropTable(
                name: "KudosDrafts");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "PersonalLimits");

            migrationBuilder.DropTable(
                name: "RemedyQuestions");

            migrationBuilder.DropTable(
                name: "RuleExceptions");

            migrationBuilder.DropTable(
                name: "Feedback");

            migrationBuilder.DropTable(
                name: "CorrectiveActions");

            migrationBuilder.DropTable(
                name: "LetterTemplates");

            migrationBuilder.DropIndex(
                name: "IX_Suggestions_TouchpointId",
                table: "Suggestions");

            migrationBuilder.DropIndex(
                name: "IX_Remedies_OfferedById_OfferedAt",
                table: "Remedies");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_ChannelId",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_ClosedById",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_ImportRunId",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_LearnedById",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_NotTold",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_RootCauseId_ReceivedAt",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "VerdictWords",
                table: "ComplaintReopenings");

            migrationBuilder.DropColumn(
                name: "AcceptedAt",
                table: "Remedies");

            migrationBuilder.DropColumn(
                name: "PerMonth",
                table: "EmpowermentLimits");

            migrationBuilder.DropColumn(
                name: "CauseFamily",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "ChannelId",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "ClosedById",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "ClosedWhy",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "Finding",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "ImportRunId",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "LastToldAt",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "LearnedAt",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "LearnedById",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "LeftUs",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "Lesson",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "NotKnownAt",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "Product",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "Whys",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "Complaints");

            migrationBuilder.AlterColumn<Guid>(
                name: "TouchpointId",
                table: "Suggestions",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_TouchpointId",
                table: "Suggestions",
                column: "TouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_OfferedById",
                table: "Remedies",
                column: "OfferedById");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_RootCauseId",
                table: "Complaints",
                column: "RootCauseId",
                filter: "\"RootCauseId\" IS NOT NULL");
        }
    }
}
