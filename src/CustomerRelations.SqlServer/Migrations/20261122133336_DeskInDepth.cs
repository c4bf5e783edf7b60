using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerRelations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class DeskInDepth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "LeftAt",
                table: "Visits",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AsTold",
                table: "Touchpoints",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LoggedById",
                table: "Touchpoints",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeskChannelId",
                table: "Staff",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WithoutLetterKeys",
                table: "Staff",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Checks",
                table: "Guides",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "CustomerId",
                table: "Drafts",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Stubs",
                columns: table => new
                {
                    TouchpointId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StaffId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Body = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stubs", x => x.TouchpointId);
                    table.ForeignKey(
                        name: "FK_Stubs_Staff_StaffId",
                        column: x => x.StaffId,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Stubs_Touchpoints_TouchpointId",
                        column: x => x.TouchpointId,
                        principalTable: "Touchpoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Suggestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    TouchpointId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CustomerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BranchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HeardById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HeardAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Outcome = table.Column<int>(type: "int", nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AnsweredById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suggestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Suggestions_Branches_BranchId",
                        column: x => x.BranchId,
                        principalTable: "Branches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Suggestions_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Suggestions_Staff_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Suggestions_Staff_HeardById",
                        column: x => x.HeardById,
                        principalTable: "Staff",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Suggestions_Touchpoints_TouchpointId",
                        column: x => x.TouchpointId,
                        principalTable: "Touchpoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_BranchId_ArrivedAt",
                table: "Visits",
                columns: new[] { "BranchId", "ArrivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_CustomerId",
                table: "Drafts",
                column: "CustomerId",
                filter: "\"CustomerId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Stubs_StaffId",
                table: "Stubs",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_AnsweredById",
                table: "Suggestions",
                column: "AnsweredById",
                filter: "\"AnsweredById\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_BranchId",
                table: "Suggestions",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_CustomerId",
                table: "Suggestions",
                column: "CustomerId",
                filter: "\"CustomerId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_HeardById",
                table: "Suggestions",
                column: "HeardById");

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_Outcome_HeardAt_Id",
                table: "Suggestions",
                columns: new[] { "Outcome", "HeardAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_Reference",
                table: "Suggestions",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_TouchpointId",
                table: "Suggestions",
                column: "TouchpointId");

            migrationBuilder.AddForeignKey(
                name: "FK_Drafts_Customers_CustomerId",
                table: "Drafts",
                column: "CustomerId",
                principalTable: "Customers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Drafts_Customers_CustomerId",
                table: "Drafts");

            migrationBuilder.DropTable(
                name: "Stubs");

            migrationBuilder.DropTable(
                name: "Suggestions");

            migrationBuilder.DropIndex(
                name: "IX_Visits_BranchId_ArrivedAt",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Drafts_CustomerId",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "LeftAt",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "AsTold",
                table: "Touchpoints");

            migrationBuilder.DropColumn(
                name: "LoggedById",
                table: "Touchpoints");

            migrationBuilder.DropColumn(
                name: "DeskChannelId",
                table: "Staff");

            migrationBuilder.DropColumn(
                name: "WithoutLetterKeys",
                table: "Staff");

            migrationBuilder.DropColumn(
                name: "Checks",
                table: "Guides");

            migrationBuilder.DropColumn(
                name: "CustomerId",
                table: "Drafts");
        }
    }
}
