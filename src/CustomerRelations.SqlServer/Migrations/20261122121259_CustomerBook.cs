using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerRelations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class CustomerBook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Visits_CustomerId",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Visits_StaffId",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Visits_TouchpointId",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Touchpoints_FeelingCauseId",
                table: "Touchpoints");

            migrationBuilder.DropIndex(
                name: "IX_Touchpoints_FeelingWordId",
                table: "Touchpoints");

            migrationBuilder.DropIndex(
                name: "IX_Touchpoints_WrongDoorFrom",
                table: "Touchpoints");

            migrationBuilder.DropIndex(
                name: "IX_Touchpoints_WrongDoorTo",
                table: "Touchpoints");

            migrationBuilder.DropIndex(
                name: "IX_Teams_LeadId",
                table: "Teams");

            migrationBuilder.DropIndex(
                name: "IX_Staff_BranchId",
                table: "Staff");

            migrationBuilder.DropIndex(
                name: "IX_Staff_TeamId",
                table: "Staff");

            migrationBuilder.DropIndex(
                name: "IX_Remedies_DecidedById",
                table: "Remedies");

            migrationBuilder.DropIndex(
                name: "IX_Remedies_PromiseId",
                table: "Remedies");

            migrationBuilder.DropIndex(
                name: "IX_Promises_TouchpointId",
                table: "Promises");

            migrationBuilder.DropIndex(
                name: "IX_Matters_GoalCategoryId",
                table: "Matters");

            migrationBuilder.DropIndex(
                name: "IX_ListItems_MergedIntoId",
                table: "ListItems");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_ComplaintId",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_FromCustomerId",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_FromStaffId",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_PromiseId",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_TouchpointId",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_ImportRows_ImportRunId_Line",
                table: "ImportRows");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_AcceptedById",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_TouchpointId",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_Guides_ChannelId",
                table: "Guides");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpTasks_DoneTouchpointId",
                table: "FollowUpTasks");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpTasks_MatterId",
                table: "FollowUpTasks");

            migrationBuilder.DropIndex(
                name: "IX_Customers_FavouriteColleagueId",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_Customers_ImportRunId",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_Customers_MergedIntoId",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_CustomerLinks_FromId",
                table: "CustomerLinks");

            migrationBuilder.DropIndex(
                name: "IX_CustomerFacts_SourceTouchpointId",
                table: "CustomerFacts");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_HarmId",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_RootCauseId",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_ThankedById",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_TopicId",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Branches_LeadId",
                table: "Branches");

            migrationBuilder.AddColumn<Guid>(
                name: "BranchId",
                table: "ImportRuns",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<long>(
                name: "BytesRead",
                table: "ImportRuns",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTime>(
                name: "CheckAskedAt",
                table: "ImportRuns",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CheckReport",
                table: "ImportRuns",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CheckedAt",
                table: "ImportRuns",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Columns",
                table: "ImportRuns",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "ImportRuns",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Created",
                table: "ImportRuns",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Duplicates",
                table: "ImportRuns",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Failed",
                table: "ImportRuns",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<byte[]>(
                name: "FileHash",
                table: "ImportRuns",
                type: "varbinary(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Format",
                table: "ImportRuns",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reference",
                table: "ImportRuns",
                type: "nvarchar(9)",
                maxLength: 9,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "RowsRead",
                table: "ImportRuns",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "Size",
                table: "ImportRuns",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "Skipped",
                table: "ImportRuns",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "StoppedWhy",
                table: "ImportRuns",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Subject",
                table: "ImportRuns",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenBackAt",
                table: "ImportRuns",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TakenBackById",
                table: "ImportRuns",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Updated",
                table: "ImportRuns",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "Version",
                table: "ImportRuns",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTime>(
                name: "WorkedAt",
                table: "ImportRuns",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Before",
                table: "ImportRows",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kept",
                table: "ImportRows",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Outcome",
                table: "ImportRows",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "StayedWhy",
                table: "ImportRows",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenBackAt",
                table: "ImportRows",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Version",
                table: "CustomerFacts",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AlterColumn<string>(
                name: "Value",
                table: "ContactPoints",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(200)",
                oldMaxLength: 200);

            migrationBuilder.AddColumn<string>(
                name: "Label",
                table: "ContactPoints",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Country",
                table: "Branches",
                type: "nvarchar(2)",
                maxLength: 2,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BulkChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    ValueId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Files = table.Column<int>(type: "int", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    PutBack = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulkChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BulkChanges_Staff_ById",
                        column: x => x.ById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CustomerExports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Query = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Files = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerExports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CustomerExports_Staff_ById",
                        column: x => x.ById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CustomerTags",
                columns: table => new
                {
                    CustomerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ListItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerTags", x => new { x.ListItemId, x.CustomerId });
                    table.ForeignKey(
                        name: "FK_CustomerTags_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CustomerTags_ListItems_ListItemId",
                        column: x => x.ListItemId,
                        principalTable: "ListItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportMaps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Subject = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Columns = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportMaps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Query = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    IsShared = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedViews_Staff_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BulkChangeRows",
                columns: table => new
                {
                    BulkChangeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CustomerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BeforeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulkChangeRows", x => new { x.BulkChangeId, x.CustomerId });
                    table.ForeignKey(
                        name: "FK_BulkChangeRows_BulkChanges_BulkChangeId",
                        column: x => x.BulkChangeId,
                        principalTable: "BulkChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BulkChangeRows_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_CustomerId",
                table: "Visits",
                column: "CustomerId",
                filter: "\"CustomerId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_StaffId",
                table: "Visits",
                column: "StaffId",
                filter: "\"StaffId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_TouchpointId",
                table: "Visits",
                column: "TouchpointId",
                filter: "\"TouchpointId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_FeelingCauseId",
                table: "Touchpoints",
                column: "FeelingCauseId",
                filter: "\"FeelingCauseId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_FeelingWordId",
                table: "Touchpoints",
                column: "FeelingWordId",
                filter: "\"FeelingWordId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_WrongDoorFrom",
                table: "Touchpoints",
                column: "WrongDoorFrom",
                filter: "\"WrongDoorFrom\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_WrongDoorTo",
                table: "Touchpoints",
                column: "WrongDoorTo",
                filter: "\"WrongDoorTo\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Teams_LeadId",
                table: "Teams",
                column: "LeadId",
                filter: "\"LeadId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Staff_BranchId",
                table: "Staff",
                column: "BranchId",
                filter: "\"BranchId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Staff_TeamId",
                table: "Staff",
                column: "TeamId",
                filter: "\"TeamId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_DecidedById",
                table: "Remedies",
                column: "DecidedById",
                filter: "\"DecidedById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_PromiseId",
                table: "Remedies",
                column: "PromiseId",
                filter: "\"PromiseId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Promises_OpenByDue",
                table: "Promises",
                columns: new[] { "DueAt", "Id" },
                filter: "\"KeptAt\" IS NULL AND \"BrokenAt\" IS NULL AND \"ReleasedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Promises_TouchpointId",
                table: "Promises",
                column: "TouchpointId",
                filter: "\"TouchpointId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Matters_GoalCategoryId",
                table: "Matters",
                column: "GoalCategoryId",
                filter: "\"GoalCategoryId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ListItems_MergedIntoId",
                table: "ListItems",
                column: "MergedIntoId",
                filter: "\"MergedIntoId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_ComplaintId",
                table: "Kudos",
                column: "ComplaintId",
                filter: "\"ComplaintId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_FromCustomerId",
                table: "Kudos",
                column: "FromCustomerId",
                filter: "\"FromCustomerId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_FromStaffId",
                table: "Kudos",
                column: "FromStaffId",
                filter: "\"FromStaffId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_PromiseId",
                table: "Kudos",
                column: "PromiseId",
                filter: "\"PromiseId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Kudos_TouchpointId",
                table: "Kudos",
                column: "TouchpointId",
                filter: "\"TouchpointId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_BranchId",
                table: "ImportRuns",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_FileHash",
                table: "ImportRuns",
                column: "FileHash");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_Reference",
                table: "ImportRuns",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_StartedAt",
                table: "ImportRuns",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_TakenBackById",
                table: "ImportRuns",
                column: "TakenBackById",
                filter: "\"TakenBackById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_ExternalId",
                table: "ImportRows",
                column: "ExternalId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_ImportRunId_Line",
                table: "ImportRows",
                columns: new[] { "ImportRunId", "Line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_RowHash",
                table: "ImportRows",
                column: "RowHash");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_SubjectId",
                table: "ImportRows",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_AcceptedById",
                table: "Handovers",
                column: "AcceptedById",
                filter: "\"AcceptedById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_TouchpointId",
                table: "Handovers",
                column: "TouchpointId",
                filter: "\"TouchpointId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Guides_ChannelId",
                table: "Guides",
                column: "ChannelId",
                filter: "\"ChannelId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_DoneTouchpointId",
                table: "FollowUpTasks",
                column: "DoneTouchpointId",
                filter: "\"DoneTouchpointId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_MatterId",
                table: "FollowUpTasks",
                column: "MatterId",
                filter: "\"MatterId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_BranchId_LastTouchpointAt_Id",
                table: "Customers",
                columns: new[] { "BranchId", "LastTouchpointAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Customers_BranchId_NameKey_Id",
                table: "Customers",
                columns: new[] { "BranchId", "NameKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Customers_FavouriteColleagueId_LastTouchpointAt_Id",
                table: "Customers",
                columns: new[] { "FavouriteColleagueId", "LastTouchpointAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Customers_ImportRunId",
                table: "Customers",
                column: "ImportRunId",
                filter: "\"ImportRunId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_MergedIntoId",
                table: "Customers",
                column: "MergedIntoId",
                filter: "\"MergedIntoId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerLinks_FromId_ToId_Kind",
                table: "CustomerLinks",
                columns: new[] { "FromId", "ToId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustomerFacts_Month_Day",
                table: "CustomerFacts",
                columns: new[] { "Month", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_CustomerFacts_SourceTouchpointId",
                table: "CustomerFacts",
                column: "SourceTouchpointId",
                filter: "\"SourceTouchpointId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_HarmId",
                table: "Complaints",
                column: "HarmId",
                filter: "\"HarmId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_RootCauseId",
                table: "Complaints",
                column: "RootCauseId",
                filter: "\"RootCauseId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ThankedById",
                table: "Complaints",
                column: "ThankedById",
                filter: "\"ThankedById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_TopicId",
                table: "Complaints",
                column: "TopicId",
                filter: "\"TopicId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Branches_LeadId",
                table: "Branches",
                column: "LeadId",
                filter: "\"LeadId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BulkChangeRows_CustomerId",
                table: "BulkChangeRows",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_BulkChanges_At",
                table: "BulkChanges",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_BulkChanges_ById",
                table: "BulkChanges",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_BulkChanges_Reference",
                table: "BulkChanges",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustomerExports_At",
                table: "CustomerExports",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerExports_ById",
                table: "CustomerExports",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerTags_CustomerId",
                table: "CustomerTags",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportMaps_Subject_Name",
                table: "ImportMaps",
                columns: new[] { "Subject", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_OwnerId_Place_Name",
                table: "SavedViews",
                columns: new[] { "OwnerId", "Place", "Name" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ImportRuns_Branches_BranchId",
                table: "ImportRuns",
                column: "BranchId",
                principalTable: "Branches",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ImportRuns_Staff_TakenBackById",
                table: "ImportRuns",
                column: "TakenBackById",
                principalTable: "Staff",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            FullText.Up(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            FullText.Down(migrationBuilder);

            migrationBuilder.DropForeignKey(
                name: "FK_ImportRuns_Branches_BranchId",
                table: "ImportRuns");

            migrationBuilder.DropForeignKey(
                name: "FK_ImportRuns_Staff_TakenBackById",
                table: "ImportRuns");

            migrationBuilder.DropTable(
                name: "BulkChangeRows");

            migrationBuilder.DropTable(
                name: "CustomerExports");

            migrationBuilder.DropTable(
                name: "CustomerTags");

            migrationBuilder.DropTable(
                name: "ImportMaps");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "BulkChanges");

            migrationBuilder.DropIndex(
                name: "IX_Visits_CustomerId",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Visits_StaffId",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Visits_TouchpointId",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Touchpoints_FeelingCauseId",
                table: "Touchpoints");

            migrationBuilder.DropIndex(
                name: "IX_Touchpoints_FeelingWordId",
                table: "Touchpoints");

            migrationBuilder.DropIndex(
                name: "IX_Touchpoints_WrongDoorFrom",
                table: "Touchpoints");

            migrationBuilder.DropIndex(
                name: "IX_Touchpoints_WrongDoorTo",
                table: "Touchpoints");

            migrationBuilder.DropIndex(
                name: "IX_Teams_LeadId",
                table: "Teams");

            migrationBuilder.DropIndex(
                name: "IX_Staff_BranchId",
                table: "Staff");

            migrationBuilder.DropIndex(
                name: "IX_Staff_TeamId",
                table: "Staff");

            migrationBuilder.DropIndex(
                name: "IX_Remedies_DecidedById",
                table: "Remedies");

            migrationBuilder.DropIndex(
                name: "IX_Remedies_PromiseId",
                table: "Remedies");

            migrationBuilder.DropIndex(
                name: "IX_Promises_OpenByDue",
                table: "Promises");

            migrationBuilder.DropIndex(
                name: "IX_Promises_TouchpointId",
                table: "Promises");

            migrationBuilder.DropIndex(
                name: "IX_Matters_GoalCategoryId",
                table: "Matters");

            migrationBuilder.DropIndex(
                name: "IX_ListItems_MergedIntoId",
                table: "ListItems");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_ComplaintId",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_FromCustomerId",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_FromStaffId",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_PromiseId",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_Kudos_TouchpointId",
                table: "Kudos");

            migrationBuilder.DropIndex(
                name: "IX_ImportRuns_BranchId",
                table: "ImportRuns");

            migrationBuilder.DropIndex(
                name: "IX_ImportRuns_FileHash",
                table: "ImportRuns");

            migrationBuilder.DropIndex(
                name: "IX_ImportRuns_Reference",
                table: "ImportRuns");

            migrationBuilder.DropIndex(
                name: "IX_ImportRuns_StartedAt",
                table: "ImportRuns");

            migrationBuilder.DropIndex(
                name: "IX_ImportRuns_TakenBackById",
                table: "ImportRuns");

            migrationBuilder.DropIndex(
                name: "IX_ImportRows_ExternalId",
                table: "ImportRows");

            migrationBuilder.DropIndex(
                name: "IX_ImportRows_ImportRunId_Line",
                table: "ImportRows");

            migrationBuilder.DropIndex(
                name: "IX_ImportRows_RowHash",
                table: "ImportRows");

            migrationBuilder.DropIndex(
                name: "IX_ImportRows_SubjectId",
                table: "ImportRows");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_AcceptedById",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_Handovers_TouchpointId",
                table: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_Guides_ChannelId",
                table: "Guides");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpTasks_DoneTouchpointId",
                table: "FollowUpTasks");

            migrationBuilder.DropIndex(
                name: "IX_FollowUpTasks_MatterId",
                table: "FollowUpTasks");

            migrationBuilder.DropIndex(
                name: "IX_Customers_BranchId_LastTouchpointAt_Id",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_Customers_BranchId_NameKey_Id",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_Customers_FavouriteColleagueId_LastTouchpointAt_Id",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_Customers_ImportRunId",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_Customers_MergedIntoId",
                table: "Customers");

            migrationBuilder.DropIndex(
                name: "IX_CustomerLinks_FromId_ToId_Kind",
                table: "CustomerLinks");

            migrationBuilder.DropIndex(
                name: "IX_CustomerFacts_Month_Day",
                table: "CustomerFacts");

            migrationBuilder.DropIndex(
                name: "IX_CustomerFacts_SourceTouchpointId",
                table: "CustomerFacts");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_HarmId",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_RootCauseId",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_ThankedById",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Complaints_TopicId",
                table: "Complaints");

            migrationBuilder.DropIndex(
                name: "IX_Branches_LeadId",
                table: "Branches");

            migrationBuilder.DropColumn(
                name: "BranchId",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "BytesRead",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "CheckAskedAt",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "CheckReport",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "CheckedAt",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Columns",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Created",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Duplicates",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Failed",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "FileHash",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Format",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Reference",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "RowsRead",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Size",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Skipped",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "StoppedWhy",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Subject",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "TakenBackAt",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "TakenBackById",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Updated",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "WorkedAt",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "Before",
                table: "ImportRows");

            migrationBuilder.DropColumn(
                name: "Kept",
                table: "ImportRows");

            migrationBuilder.DropColumn(
                name: "Outcome",
                table: "ImportRows");

            migrationBuilder.DropColumn(
                name: "StayedWhy",
                table: "ImportRows");

            migrationBuilder.DropColumn(
                name: "TakenBackAt",
                table: "ImportRows");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "CustomerFacts");

            migrationBuilder.DropColumn(
                name: "Label",
                table: "ContactPoints");

            migrationBuilder.DropColumn(
                name: "Country",
                table: "Branches");

            migrationBuilder.AlterColumn<string>(
                name: "Value",
                table: "ContactPoints",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(500)",
                oldMaxLength: 500);

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

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_FeelingCauseId",
                table: "Touchpoints",
                column: "FeelingCauseId");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_FeelingWordId",
                table: "Touchpoints",
                column: "FeelingWordId");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_WrongDoorFrom",
                table: "Touchpoints",
                column: "WrongDoorFrom");

            migrationBuilder.CreateIndex(
                name: "IX_Touchpoints_WrongDoorTo",
                table: "Touchpoints",
                column: "WrongDoorTo");

            migrationBuilder.CreateIndex(
                name: "IX_Teams_LeadId",
                table: "Teams",
                column: "LeadId");

            migrationBuilder.CreateIndex(
                name: "IX_Staff_BranchId",
                table: "Staff",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_Staff_TeamId",
                table: "Staff",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_DecidedById",
                table: "Remedies",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_Remedies_PromiseId",
                table: "Remedies",
                column: "PromiseId");

            migrationBuilder.CreateIndex(
                name: "IX_Promises_TouchpointId",
                table: "Promises",
                column: "TouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_Matters_GoalCategoryId",
                table: "Matters",
                column: "GoalCategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_ListItems_MergedIntoId",
                table: "ListItems",
                column: "MergedIntoId");

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
                name: "IX_Kudos_TouchpointId",
                table: "Kudos",
                column: "TouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_ImportRunId_Line",
                table: "ImportRows",
                columns: new[] { "ImportRunId", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_AcceptedById",
                table: "Handovers",
                column: "AcceptedById");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_TouchpointId",
                table: "Handovers",
                column: "TouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_Guides_ChannelId",
                table: "Guides",
                column: "ChannelId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_DoneTouchpointId",
                table: "FollowUpTasks",
                column: "DoneTouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_FollowUpTasks_MatterId",
                table: "FollowUpTasks",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_FavouriteColleagueId",
                table: "Customers",
                column: "FavouriteColleagueId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_ImportRunId",
                table: "Customers",
                column: "ImportRunId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_MergedIntoId",
                table: "Customers",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerLinks_FromId",
                table: "CustomerLinks",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_CustomerFacts_SourceTouchpointId",
                table: "CustomerFacts",
                column: "SourceTouchpointId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_HarmId",
                table: "Complaints",
                column: "HarmId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_RootCauseId",
                table: "Complaints",
                column: "RootCauseId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_ThankedById",
                table: "Complaints",
                column: "ThankedById");

            migrationBuilder.CreateIndex(
                name: "IX_Complaints_TopicId",
                table: "Complaints",
                column: "TopicId");

            migrationBuilder.CreateIndex(
                name: "IX_Branches_LeadId",
                table: "Branches",
                column: "LeadId");
        }
    }
}
