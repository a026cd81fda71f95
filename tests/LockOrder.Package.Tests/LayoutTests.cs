using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace LockOrder.Package.Tests;

[Collection(nameof(Feed))]
public sealed class LayoutTests(Feed feed)
{
    [Fact]
    public void Analyzers_HoldsTheseEntriesAndNoOther() => Assert.Equal(
        [
            "CHANGELOG.md",
            "README.md",
            "analyzers/dotnet/cs/LockOrder.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/LockOrder.Analyzers.dll",
            "build/LockOrder.Analyzers.props",
            "build/presets/order-only.globalconfig",
            "build/presets/recommended.globalconfig",
            "build/presets/strict.globalconfig",
            "buildTransitive/LockOrder.Analyzers.props",
            "icon.png",
        ],
        Entries("LockOrder.Analyzers"));

    [Fact]
    public void Annotations_HoldsTheseEntriesAndNoOther() => Assert.Equal(
        ["README.md", "icon.png", "lib/netstandard2.0/LockOrder.Annotations.dll", "lib/netstandard2.0/LockOrder.Annotations.xml"],
        Entries("LockOrder.Annotations"));

    [Fact]
    public void Analyzers_IsADevelopmentDependencyWithoutDependencies()
    {
        var metadata = Manifest("LockOrder.Analyzers");
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.DoesNotContain(metadata.Elements(), e => e.Name.LocalName == "dependencies");
    }

    [Theory]
    [InlineData("LockOrder.Analyzers")]
    [InlineData("LockOrder.Annotations")]
    public void Manifest_SaysWhatAVisitorAsks(string id)
    {
        var metadata = Manifest(id);
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.NotEqual("", Value(metadata, "description"));
    }

    [Fact]
    public void Presets_NameEveryRuleOnceAndYieldToTheUser()
    {
        using var package = ZipFile.OpenRead(feed.PackageOf("LockOrder.Analyzers"));
        var lists = package.Entries.Where(e => e.FullName.StartsWith("build/presets/", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        }).ToList();
        Assert.All(lists, lines => Assert.Contains("global_level = -10", lines));
        var rules = lists.Select(lines => lines.Where(l => l.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)).Select(l => l.Split('.')[1]).ToList()).ToList();
        Assert.All(rules, r => Assert.Equal(rules[0], r));
        Assert.Equal(rules[0].Distinct(), rules[0]);
    }

    private string[] Entries(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageOf(id));
        return package.Entries.Select(e => e.FullName)
            .Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml" && !n.EndsWith(".nuspec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    private XElement Manifest(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageOf(id));
        using var stream = package.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;
}

[CollectionDefinition(nameof(Feed))]
public sealed class FeedCollection : ICollectionFixture<Feed>;
