using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerRelations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class NobodyForgotten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_KudosDrafts_FeedbackId",
                table: "KudosDrafts");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpRules_Trigger",
                table: "FollowUpRules");

            migrationBuilder.RenameColumn(
                name: "WaitWorkingDays",
                table: "FollowUpRules",
                newName: "Wait");

            migrationBuilder.AddColumn<DateTime>(
                name: "ConditionMetAt",
                table: "Promises",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConditionSeenAt",
                table: "Promises",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "FeedbackId",
                table: "KudosDrafts",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "SurveyId",
                table: "KudosDrafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsLate",
                table: "FollowUpTasks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "FollowUpTasks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "Reached",
                table: "FollowUpTasks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SnoozedWhy",
                table: "FollowUpTasks",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "LeftAtMost",
                table: "FollowUpRules",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<int>(
                name: "Action",
                table: "FollowUpRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "AtHour",
                table: "FollowUpRules",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Conditions",
                table: "FollowUpRules",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Days",
                table: "FollowUpRules",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Name",
                table: "FollowUpRules",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "NamedId",
                table: "FollowUpRules",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "PausedAt",
                table: "FollowUpRules",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReadyMade",
                table: "FollowUpRules",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RetiredAt",
                table: "FollowUpRules",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TagId",
                table: "FollowUpRules",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TemplateId",
                table: "FollowUpRules",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Times",
                table: "FollowUpRules",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WaitUnit",
                table: "FollowUpRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 4);

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "FollowUpRules",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "MadeAt",
                table: "CustomerLinks",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConsentEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false),
                    IsGiven = table.Column<bool>(type: "INTEGER", nullable: false),
                    Wording = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<int>(type: "INTEGER", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    TouchpointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsentEntries_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsentEntries_Staff_ById",
                        column: x => x.ById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsentEntries_Touchpoints_TouchpointId",
                        column: x => x.TouchpointId,
                        principalTable: "Touchpoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsentWordings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsentWordings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RuleFirings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RuleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Occurrence = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HappenedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    FiredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    Why = table.Column<int>(type: "INTEGER", nullable: true),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SurveyId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleFirings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RuleFirings_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RuleFirings_FollowUpRules_RuleId",
                        column: x => x.RuleId,
                        principalTable: "FollowUpRules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RuleGuards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuietFrom = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    QuietUntil = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    RestDays = table.Column<int>(type: "INTEGER", nullable: false),
                    SurveyRestDays = table.Column<int>(type: "INTEGER", nullable: false),
                    CatchUpDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Cap = table.Column<int>(type: "INTEGER", nullable: false),
                    LeapDayOnFirstOfMarch = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleGuards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RuleMarks",
                columns: table => new
                {
                    RuleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SweptUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DaysDone = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleMarks", x => x.RuleId);
                    table.ForeignKey(
                        name: "FK_RuleMarks_FollowUpRules_RuleId",
                        column: x => x.RuleId,
                        principalTable: "FollowUpRules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Surveys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TouchpointId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RuleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Solved = table.Column<int>(type: "INTEGER", nullable: true),
                    Feeling = table.Column<int>(type: "INTEGER", nullable: true),
                    Ease = table.Column<int>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Thanks = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    StaffRead = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Surveys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Surveys_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Surveys_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Surveys_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Surveys_FollowUpRules_RuleId",
                        column: x => x.RuleId,
                        principalTable: "FollowUpRules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Surveys_Matters_MatterId",
                        column: x => x.MatterId,
                        principalTable: "Matters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Surveys_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Surveys_Touchpoints_TouchpointId",
                        column: x => x.TouchpointId,
                        principalTable: "Touchpoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SenderId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RuleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SurveyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Purpose = table.Column<int>(type: "INTEGER", nullable: false),
                    ToAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Html = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: true),
                    StopHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    StopPath = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    LeasedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeasedUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DeadAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Problem = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutboxMessages_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutboxMessages_FollowUpRules_RuleId",
                        column: x => x.RuleId,
                        principalTable: "FollowUpRules",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutboxMessages_Staff_SenderId",
                        column: x => x.SenderId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutboxMessages_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutboxMessages_Surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "Surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_Solved_OccurredAt",
                table: "Touchpoints",
                columns: new[] { "Solved", "OccurredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Promises_Broken",
                table: "Promises",
                column: "BrokenAt",
                filter: "\"BrokenAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_KudosDrafts_FeedbackId",
                table: "KudosDrafts",
                column: "FeedbackId",
                filter: "\"FeedbackId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_KudosDrafts_SurveyId",
                table: "KudosDrafts",
                column: "SurveyId",
                filter: "\"SurveyId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpRules_NamedId",
                table: "FollowUpRules",
                column: "NamedId",
                filter: "\"NamedId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpRules_ReadyMade",
                table: "FollowUpRules",
                column: "ReadyMade",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpRules_TagId",
                table: "FollowUpRules",
                column: "TagId",
                filter: "\"TagId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpRules_TemplateId",
                table: "FollowUpRules",
                column: "TemplateId",
                filter: "\"TemplateId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_KnownSince",
                table: "Customers",
                column: "KnownSince");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerLinks_MadeAt",
                table: "CustomerLinks",
                column: "MadeAt");

            migrationBuilder.CreateIndex(
                name: "IX_CorrectiveActions_DoneAt",
                table: "CorrectiveActions",
                column: "DoneAt");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_VerdictAt",
                table: "Complaints",
                column: "VerdictAt");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_SecretHash",
                table: "CalendarFeeds",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_StaffId",
                table: "CalendarFeeds",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentEntries_ById",
                table: "ConsentEntries",
                column: "ById",
                filter: "\"ById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentEntries_CustomerId_Purpose_Channel_At",
                table: "ConsentEntries",
                columns: new[] { "CustomerId", "Purpose", "Channel", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ConsentEntries_TouchpointId",
                table: "ConsentEntries",
                column: "TouchpointId",
                filter: "\"TouchpointId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ConsentWordings_Purpose_Number",
                table: "ConsentWordings",
                columns: new[] { "Purpose", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_CustomerId_WrittenAt",
                table: "OutboxMessages",
                columns: new[] { "CustomerId", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_RuleId",
                table: "OutboxMessages",
                column: "RuleId",
                filter: "\"RuleId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_SenderId",
                table: "OutboxMessages",
                column: "SenderId",
                filter: "\"SenderId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_StaffId",
                table: "OutboxMessages",
                column: "StaffId",
                filter: "\"StaffId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_StopHash",
                table: "OutboxMessages",
                column: "StopHash");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_SurveyId",
                table: "OutboxMessages",
                column: "SurveyId",
                filter: "\"SurveyId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_Waiting",
                table: "OutboxMessages",
                column: "NextTryAt",
                filter: "\"SentAt\" IS NULL AND \"DeadAt\" IS NULL AND \"CancelledAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_WrittenAt",
                table: "OutboxMessages",
                column: "WrittenAt");

            migrationBuilder.CreateIndex(
                name: "IX_RuleFirings_CustomerId_FiredAt",
                table: "RuleFirings",
                columns: new[] { "CustomerId", "FiredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RuleFirings_RuleId_FiredAt",
                table: "RuleFirings",
                columns: new[] { "RuleId", "FiredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RuleFirings_RuleId_SubjectId_Occurrence",
                table: "RuleFirings",
                columns: new[] { "RuleId", "SubjectId", "Occurrence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_AnsweredAt_Id",
                table: "Surveys",
                columns: new[] { "AnsweredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_AskedAt",
                table: "Surveys",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_BranchId",
                table: "Surveys",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_ComplaintId",
                table: "Surveys",
                column: "ComplaintId",
                filter: "\"ComplaintId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_CustomerId_AskedAt",
                table: "Surveys",
                columns: new[] { "CustomerId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_MatterId",
                table: "Surveys",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_RuleId",
                table: "Surveys",
                column: "RuleId",
                filter: "\"RuleId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_SecretHash",
                table: "Surveys",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_StaffId",
                table: "Surveys",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Surveys_TouchpointId",
                table: "Surveys",
                column: "TouchpointId",
                filter: "\"TouchpointId\" IS NOT NULL");

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpRules_LetterTemplates_TemplateId",
                table: "FollowUpRules",
                column: "TemplateId",
                principalTable: "LetterTemplates",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpRules_ListItems_TagId",
                table: "FollowUpRules",
                column: "TagId",
                principalTable: "ListItems",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpRules_Staff_NamedId",
                table: "FollowUpRules",
                column: "NamedId",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_KudosDrafts_Surveys_SurveyId",
                table: "KudosDrafts",
                column: "SurveyId",
                principalTable: "Surveys",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Sql("UPDATE \"FollowUpRules\" SET \"Name\" = 'Call back after an unhappy ending', \"ReadyMade\" = 'unhappy-call-back' WHERE \"Trigger\" = 1");
            migrationBuilder.Sql("UPDATE \"FollowUpTasks\" SET \"Kind\" = 4 WHERE \"RuleId\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpRules_LetterTemplates_TemplateId",
                table: "FollowUpRules");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpRules_ListItems_TagId",
                table: "FollowUpRules");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpRules_Staff_NamedId",
                table: "FollowUpRules");

            migrationBuilder.DropForeignKey(
                name: "FK_KudosDrafts_Surveys_SurveyId",
                table: "KudosDrafts");

            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropTable(
                name: "ConsentEntries");

            migrationBuilder.DropTable(
                name: "ConsentWordings");

            migrationBuilder.DropTable(
                name: "OutboxMessages");

            migrationBuilder.DropTable(
                name: "RuleFirings");

            migrationBuilder.DropTable(
                name: "RuleGuards");

            migrationBuilder.DropTable(
                name: "RuleMarks");

            migrationBuilder.DropTable(
                name: "Surveys");

            migrationBuilder.DropIndex(
                name: "IX_Touchpoints_Solved_OccurredAt",
                table: "Touchpoints");

            migrationBuilder.DropIndex(
                name: "IX_Promises_Broken",
                table: "Promises");

            migrationBuilder.DropIndex(
                name: "IX_KudosDrafts_FeedbackId",
                table: "KudosDrafts");

            migrationBuilder.DropIndex(
                name: "IX_KudosDrafts_SurveyId",
                table: "KudosDrafts");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpRules_NamedId",
                table: "FollowUpRules");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpRules_ReadyMade",
                table: "FollowUpRules");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpRules_TagId",
                table: "FollowUpRules");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpRules_TemplateId",
                table: "FollowUpRules");

            migrationBuilder.DropIndex(
                name: "IX_Customers_KnownSince",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_CustomerLinks_MadeAt",
                table: "CustomerLinks");

            migrationBuilder.DropIndex(
                name: "IX_CorrectiveActions_DoneAt",
                table: "CorrectiveActions");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_VerdictAt",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "ConditionMetAt",
                table: "Promises");

            migrationBuilder.DropColumn(
                name: "ConditionSeenAt",
                table: "Promises");

            migrationBuilder.DropColumn(
                name: "SurveyId",
                table: "KudosDrafts");

            migrationBuilder.DropColumn(
                name: "IsLate",
                table: "FollowUpTasks");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "FollowUpTasks");

            migrationBuilder.DropColumn(
                name: "Reached",
                table: "FollowUpTasks");

            migrationBuilder.DropColumn(
                name: "SnoozedWhy",
                table: "FollowUpTasks");

            migrationBuilder.DropColumn(
                name: "Action",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "AtHour",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "Conditions",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "Days",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "Name",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "NamedId",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "PausedAt",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "ReadyMade",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "RetiredAt",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "TagId",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "TemplateId",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "Times",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "WaitUnit",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "FollowUpRules");

            migrationBuilder.DropColumn(
                name: "MadeAt",
                table: "CustomerLinks");

            migrationBuilder.RenameColumn(
                name: "Wait",
                table: "FollowUpRules",
                newName: "WaitWorkingDays");

            migrationBuilder.AlterColumn<Guid>(
                name: "FeedbackId",
                table: "KudosDrafts",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<int>(
                name: "LeftAtMost",
                table: "FollowUpRules",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_KudosDrafts_FeedbackId",
                table: "KudosDrafts",
                column: "FeedbackId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpRules_Trigger",
                table: "FollowUpRules",
                column: "Trigger",
                unique: true);
        }
    }
}
