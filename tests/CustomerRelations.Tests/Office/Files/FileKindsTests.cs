using System.IO.Compression;
using System.Text;
using CustomerRelations.Office.Files;

namespace CustomerRelations.Tests.Office.Files;

public sealed class FileKindsTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2];

    [Theory]
    [InlineData("photo.png", "image/png", "photo.png")]
    [InlineData("PHOTO.JPG", "image/png", "PHOTO.png")]
    public void A_photo_is_known_by_its_content_and_its_ending_follows(string name, string mediaType, string kept) =>
        FileKinds.Look(new MemoryStream(Png), name).ShouldBe((mediaType, kept, null));

    [Theory]
    [InlineData("letter.txt", "They said Friday.\r\nZoë came on the bus. سلام 😀", "text/plain")]
    [InlineData("mail.eml", "From: Ana <ana@example.org>\r\nTo: shop@example.org\r\nSubject: My mixer\r\n\r\n<p>It hums</p>", "message/rfc822")]
    [InlineData("paper.pdf", "%PDF-1.7\n1 0 obj", "application/pdf")]
    public void Texts_mails_and_papers_are_taken(string name, string words, string mediaType) =>
        FileKinds.Look(new MemoryStream(Encoding.UTF8.GetBytes(words)), name).ShouldBe((mediaType, name, null));

    [Theory]
    [InlineData("drawing.svg", "<svg onload=alert(1)>")]
    [InlineData("page.html", "<html><script>alert(1)</script>")]
    [InlineData("shell.php", "<?php system($_GET[0]);")]
    [InlineData("shell.pHp5", "%PDF-1.7 <?php")]
    [InlineData("run.exe", "MZ")]
    [InlineData("photo.png.js", "alert(1)")]
    [InlineData("photo", "no ending")]
    [InlineData("drawing.txt", "\ufeff  <SVG onload=alert(1)>")]
    [InlineData("page.txt", "<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("program.txt", "MZ\u0000\u0001\u0002")]
    [InlineData("picture.png", "<svg onload=alert(1)>")]
    [InlineData("notmail.eml", "<html>hello</html>")]
    [InlineData("notmail.eml", "From the beginning: this is a story\r\n\r\n")]
    public void What_is_something_else_is_refused_by_name(string name, string words) =>
        FileKinds.Look(new MemoryStream(Encoding.UTF8.GetBytes(words)), name).Refusal.ShouldNotBeNull().ShouldStartWith($"“{name}”");

    [Fact]
    public void Letters_that_are_none_are_no_text() =>
        FileKinds.Look(new MemoryStream([(byte)'a', 0xFF, 0xFE, 0x80, (byte)'b']), "old.txt").Refusal.ShouldNotBeNull();

    [Fact]
    public void A_word_file_is_known_by_what_is_packed_in_it()
    {
        FileKinds.Look(Packed(("[Content_Types].xml", Types), ("word/document.xml", "<w/>")), "letter.docx").MediaType.ShouldNotBeNull();
        FileKinds.Look(Packed(("[Content_Types].xml", Types), ("xl/workbook.xml", "<w/>")), "letter.docx").Refusal.ShouldNotBeNull();
        FileKinds.Look(Packed(("word/document.xml", "<w/>")), "letter.docx").Refusal.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("word/vbaProject.bin")]
    [InlineData("word/embeddings/oleObject1.bin")]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData(@"word\..\..\x")]
    public void Programs_and_ways_out_in_a_word_file_are_refused(string entry) =>
        FileKinds.Look(Packed(("[Content_Types].xml", Types), ("word/document.xml", "<w/>"), (entry, "x")), "letter.docx").Refusal.ShouldNotBeNull();

    [Fact]
    public void A_word_file_with_macros_is_refused_whatever_it_is_called() =>
        FileKinds.Look(Packed(("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml wordprocessingml.document"), ("word/document.xml", "<w/>")), "letter.docx").Refusal.ShouldNotBeNull();

    [Fact]
    public void A_bomb_is_told_by_its_list_and_not_unpacked()
    {
        using var bomb = new MemoryStream();
        using (var pack = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(pack, "[Content_Types].xml", Types);
            using var large = pack.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var nothing = new byte[1_048_576];
            for (var count = 0; count < 210; count++)
            {
                large.Write(nothing);
            }
        }

        bomb.Position = 0;
        bomb.Length.ShouldBeLessThan(4_000_000);
        FileKinds.Look(bomb, "letter.docx").Refusal.ShouldBe("“letter.docx” is too large once it is opened. Save it as a pdf.");
    }

    [Fact]
    public void A_pack_that_is_cut_off_is_refused_in_words() =>
        FileKinds.Look(new MemoryStream([(byte)'P', (byte)'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), "letter.docx").Refusal.ShouldNotBeNull();

    [Theory]
    [InlineData(@"C:\Users\me\letter.pdf", "letter.pdf")]
    [InlineData("../../../etc/passwd", "passwd")]
    [InlineData("..", "file")]
    [InlineData(".htaccess", "htaccess")]
    [InlineData("gnp\u202Efdp.exe", "gnpfdp.exe")]
    [InlineData("a\u0000b\r\n.txt", "ab.txt")]
    [InlineData("", "file")]
    [InlineData(".pdf", "pdf")]
    public void A_name_is_only_a_name(string sent, string kept) => FileNames.Read(sent).ShouldBe(kept);

    [Fact]
    public void A_long_name_keeps_its_ending()
    {
        var kept = FileNames.Read(new string('n', 5_000) + ".docx");
        kept.Length.ShouldBe(200);
        kept.ShouldEndWith(".docx");
    }

    private const string Types = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private static MemoryStream Packed(params (string Name, string Words)[] entries)
    {
        var stream = new MemoryStream();
        using (var pack = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, words) in entries)
            {
                Write(pack, name, words);
            }
        }

        stream.Position = 0;
        return stream;
    }

    private static void Write(ZipArchive pack, string name, string words)
    {
        using var entry = new StreamWriter(pack.CreateEntry(name).Open());
        entry.Write(words);
    }
}
