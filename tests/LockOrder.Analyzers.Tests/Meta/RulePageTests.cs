// Every rule has its page beside its code, and the page tells the truth: its example is analysed, its message compared.

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LockOrder.Analyzers.Options;
using LockOrder.Analyzers.Reporting;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

public sealed class RulePageTests
{
    // What fits on a tall screen; the example is most of it.
    private const int Screen = 90;

    public static TheoryData<string> Ids => new(Descriptors.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasTheSevenHeadingsAndFitsAScreen(string id)
    {
        var page = RulePage.Load(id);

        Assert.Equal<string>(RulePage.Headings, page.FoundHeadings);
        Assert.StartsWith($"# {id}: {Path.GetFileNameWithoutExtension(page.Path).Split('.')[1]}\n\n{page.Rule.Title}. ", page.Text, StringComparison.Ordinal);
        Assert.InRange(page.Text.Split('\n').Length, 1, Screen);
        Assert.All(RulePage.Headings, heading => Assert.NotEqual("", page.Section(heading).Trim()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_QuotesWhatTheAnalyzerSaysOfItsExample(string id)
    {
        var page = RulePage.Load(id);
        Assert.Empty(page.Example.CompileErrors());

        var messages = await page.Example.Messages(id);
        Update.Compare(page.Path, page.With(messages));
        Assert.Equal(page.IsNotReportedYet, messages.IsEmpty);
        Assert.All(messages, message => Assert.Contains($" {id}: ", message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_ShowsAFixThatIsClean(string id) => Assert.Empty(await RulePage.Load(id).Mended.Messages());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_LinksLeadSomewhere(string id)
    {
        var page = RulePage.Load(id);

        Assert.All(Markdown.Links(page.Path), link => Assert.True(File.Exists(link) || Directory.Exists(link), $"{page.Path} links to {link}."));
    }

    [Fact]
    public void Pages_AreThoseOfTheRules() =>
        Assert.Equal(Descriptors.All.Select(RulePage.PathOf).Order(StringComparer.Ordinal), Repository.FilesBelow("src/LockOrder.Analyzers/Rules", "*.md"));

    [Fact]
    public void Pages_MentionEveryOption()
    {
        var pages = string.Concat(Descriptors.All.Select(rule => RulePage.Load(rule.Id).Section("Configuration")));

        Assert.All(OptionKeys.All, key => Assert.Contains($"`{key}", pages, StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_ThatSpeakOfContext_SayWhatOthersReport() =>
        Assert.All(Descriptors.All.Where(rule => rule.Id.StartsWith("LOCK4", StringComparison.Ordinal)), rule =>
            Assert.Matches("compiler|other analyzer|Other analyzer", RulePage.Load(rule.Id).Section("Not seen")));
}
