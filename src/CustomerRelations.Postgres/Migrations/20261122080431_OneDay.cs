using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerRelations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OneDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Handovers_FromId",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_ToStaffId",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_ToTeamId",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpTasks_CustomerId",
                table: "FollowUpTasks");

            migrationBuilder.DropIndex(
                name: "IX_Customers_BranchId",
                table: "Customers");

            migrationBuilder.AddColumn<string>(
                name: "BrokenTold",
                table: "Promises",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReleasedWords",
                table: "Promises",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AskedAt",
                table: "FollowUpTasks",
                type: "timestamp(6) with time zone",
                precision: 6,
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "ContactRefusedAt",
                table: "Customers",
                type: "timestamp(6) with time zone",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TailKey",
                table: "ContactPoints",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "ThankWords",
                table: "Complaints",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ThankedById",
                table: "Complaints",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VerdictWords",
                table: "Complaints",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ComplaintReopenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    Verdict = table.Column<int>(type: "integer", nullable: true),
                    VerdictAt = table.Column<DateTime>(type: "timestamp(6) with time zone", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintReopenings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintReopenings_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ComplaintReopenings_Staff_ById",
                        column: x => x.ById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EmpowermentLimits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<int>(type: "integer", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    PerComplaint = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmpowermentLimits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FollowUpRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Trigger = table.Column<int>(type: "integer", nullable: false),
                    LeftAtMost = table.Column<int>(type: "integer", nullable: false),
                    Assignee = table.Column<int>(type: "integer", nullable: false),
                    WaitWorkingDays = table.Column<int>(type: "integer", nullable: false),
                    SwitchedOnAt = table.Column<DateTime>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FollowUpRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Remedies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Cost = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    OfferedById = table.Column<Guid>(type: "uuid", nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "timestamp(6) with time zone", precision: 6, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    DeclinedAt = table.Column<DateTime>(type: "timestamp(6) with time zone", precision: 6, nullable: true),
                    DeclinedWhy = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    PromiseId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Remedies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Remedies_Complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Remedies_Promises_PromiseId",
                        column: x => x.PromiseId,
                        principalTable: "Promises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Remedies_Staff_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Remedies_Staff_OfferedById",
                        column: x => x.OfferedById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RemedyParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RemedyId = table.Column<Guid>(type: "uuid", nullable: false),
                    ListItemId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemedyParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemedyParts_ListItems_ListItemId",
                        column: x => x.ListItemId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RemedyParts_Remedies_RemedyId",
                        column: x => x.RemedyId,
                        principalTable: "Remedies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_Left_OccurredAt",
                table: "Touchpoints",
                columns: new[] { "Left", "OccurredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Promises_Open",
                table: "Promises",
                columns: new[] { "OwnerId", "DueAt" },
                filter: "\"KeptAt\" IS NULL AND \"BrokenAt\" IS NULL AND \"ReleasedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_GivenAt",
                table: "Kudos",
                column: "GivenAt");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_FromId_ReturnedAt",
                table: "Handovers",
                columns: new[] { "FromId", "ReturnedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_WaitingForStaff",
                table: "Handovers",
                column: "ToStaffId",
                filter: "\"AcceptedAt\" IS NULL AND \"ReturnedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_WaitingForTeam",
                table: "Handovers",
                column: "ToTeamId",
                filter: "\"AcceptedAt\" IS NULL AND \"ReturnedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_CustomerId_AskedAt",
                table: "FollowUpTasks",
                columns: new[] { "CustomerId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Customers_BranchId_LastLeft_LastTouchpointAt",
                table: "Customers",
                columns: new[] { "BranchId", "LastLeft", "LastTouchpointAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactPoints_TailKey",
                table: "ContactPoints",
                column: "TailKey");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_Open",
                table: "Complaints",
                column: "ReceivedAt",
                filter: "\"ClosedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ThankedById",
                table: "Complaints",
                column: "ThankedById");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReopenings_ById",
                table: "ComplaintReopenings",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReopenings_ComplaintId",
                table: "ComplaintReopenings",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_EmpowermentLimits_Role_Currency",
                table: "EmpowermentLimits",
                columns: new[] { "Role", "Currency" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpRules_Trigger",
                table: "FollowUpRules",
                column: "Trigger",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_ComplaintId",
                table: "Remedies",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_DecidedById",
                table: "Remedies",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_OfferedById",
                table: "Remedies",
                column: "OfferedById");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_PromiseId",
                table: "Remedies",
                column: "PromiseId");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_Waiting",
                table: "Remedies",
                column: "AskedAt",
                filter: "\"AskedAt\" IS NOT NULL AND \"ApprovedAt\" IS NULL AND \"DeclinedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RemedyParts_ListItemId",
                table: "RemedyParts",
                column: "ListItemId");

            migrationBuilder.CreateIndex(
                name: "IX_RemedyParts_RemedyId",
                table: "RemedyParts",
                column: "RemedyId");

            migrationBuilder.AddForeignKey(
                name: "FK_Complaints_Staff_ThankedById",
                table: "Complaints",
                column: "ThankedById",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_FollowUpTasks_FollowUpRules_RuleId",
                table: "FollowUpTasks",
                column: "RuleId",
                principalTable: "FollowUpRules",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Complaints_Staff_ThankedById",
                table: "Complaints");

            migrationBuilder.DropForeignKey(
                name: "FK_FollowUpTasks_FollowUpRules_RuleId",
                table: "FollowUpTasks");

            migrationBuilder.DropTable(
                name: "ComplaintReopenings");

            migrationBuilder.DropTable(
                name: "EmpowermentLimits");

            migrationBuilder.DropTable(
                name: "FollowUpRules");

            migrationBuilder.DropTable(
                name: "RemedyParts");

            migrationBuilder.DropTable(
                name: "Remedies");

            migrationBuilder.DropIndex(
                name: "IX_Touchpoints_Left_OccurredAt",
                table: "Touchpoints");

            migrationBuilder.DropIndex(
                name: "IX_Promises_Open",
                table: "Promises");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_GivenAt",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_FromId_ReturnedAt",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_WaitingForStaff",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_WaitingForTeam",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpTasks_CustomerId_AskedAt",
                table: "FollowUpTasks");

            migrationBuilder.DropIndex(
                name: "IX_Customers_BranchId_LastLeft_LastTouchpointAt",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_ContactPoints_TailKey",
                table: "ContactPoints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_Open",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_ThankedById",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "BrokenTold",
                table: "Promises");

            migrationBuilder.DropColumn(
                name: "ReleasedWords",
                table: "Promises");

            migrationBuilder.DropColumn(
                name: "AskedAt",
                table: "FollowUpTasks");

            migrationBuilder.DropColumn(
                name: "ContactRefusedAt",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "TailKey",
                table: "ContactPoints");

            migrationBuilder.DropColumn(
                name: "ThankWords",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "ThankedById",
                table: "Complaints");

            migrationBuilder.DropColumn(
                name: "VerdictWords",
                table: "Complaints");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_FromId",
                table: "Handovers",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_ToStaffId",
                table: "Handovers",
                column: "ToStaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_ToTeamId",
                table: "Handovers",
                column: "ToTeamId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_CustomerId",
                table: "FollowUpTasks",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_BranchId",
                table: "Customers",
                column: "BranchId");
        }
    }
}
