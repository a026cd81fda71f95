using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Package.Tests;

/// <summary>From nothing to the package to the first finding to its fix, by commands alone.</summary>
[Collection(nameof(Feed))]
public sealed class FormatTests(Feed feed)
{
    [Fact]
    public async Task AddBuildFormatBuild_EndsClean()
    {
        var consumer = new Consumer(feed, "Neuling ö");
        consumer.Write("LockOrdering.md", Sources.Document);
        consumer.Project("App", Sources.Inversion, packages: "");

        var added = await consumer.RunAsync("add", "App/App.csproj", "package", "LockOrder.Analyzers");
        Assert.True(added.Code == 0, added.Output);
        Assert.Contains("<PrivateAssets>all</PrivateAssets>", consumer.Read("App/App.csproj"), StringComparison.Ordinal);

        var built = await consumer.RunAsync("build", "App");
        Assert.True(built.Code == 0, built.Output);
        Assert.Contains("LOCK1001", consumer.Findings("App").Select(f => f.Rule));

        var formatted = await consumer.RunAsync("format", "analyzers", "App/App.csproj", "--no-restore", "--diagnostics", "LOCK1001", "--severity", "warn");
        Assert.True(formatted.Code == 0, formatted.Output);
        Assert.Contains("lock (_registry)\n        {\n            lock (_ledger)", consumer.Read("App/Bank.cs").ReplaceLineEndings("\n"), StringComparison.Ordinal);

        var rebuilt = await consumer.RunAsync("build", "App", "--no-restore", "--no-incremental");
        Assert.True(rebuilt.Code == 0, rebuilt.Output);
        Assert.DoesNotContain("warning", rebuilt.Output.Replace("0 Warning(s)", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("LOCK1001", consumer.Findings("App").Select(f => f.Rule));
    }

    [Fact]
    public async Task FormatOfANesting_EditsTheDocumentOfAllProjects()
    {
        var consumer = new Consumer(feed, "Zwei Projekte ß");
        consumer.Write("LockOrdering.md", Sources.Document + "\n\n```lock-order\nBank.Audit\n```\n");
        consumer.Project("App", Sources.Undocumented);
        consumer.Project("Other", Sources.Undocumented);
        consumer.Solution();

        var restored = await consumer.RunAsync("restore");
        Assert.True(restored.Code == 0, restored.Output);
        var formatted = await consumer.RunAsync("format", "analyzers", "Consumer.slnx", "--no-restore", "--diagnostics", "LOCK1002", "--severity", "warn");
        Assert.True(formatted.Code == 0, formatted.Output);
        Assert.Contains("  ->Bank.Ledger\n  ->Bank.Audit (Bank.Review)\n```", consumer.Read("LockOrdering.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);

        var built = await consumer.RunAsync("build", "Consumer.slnx", "--no-restore");
        Assert.True(built.Code == 0, built.Output);
        Assert.DoesNotContain("LOCK1002", built.Output, StringComparison.Ordinal);
    }
}
