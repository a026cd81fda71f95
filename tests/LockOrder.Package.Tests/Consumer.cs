using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Package.Tests;

/// <summary>A folder of projects that use the packed package and nothing else.</summary>
internal sealed class Consumer
{
    private readonly Feed _feed;
    private readonly string _packages;

    public Consumer(Feed feed, string name)
    {
        _feed = feed;
        Folder = Path.Combine(feed.Root, name);
        _packages = Path.Combine(feed.Root, name + " packages");
        Directory.CreateDirectory(Folder);
        Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{feed.Folder}" />
              </packageSources>
            </configuration>
            """);

        // Nothing of the repository's own build files may reach these projects.
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ErrorLog>$(MSBuildProjectDirectory)/findings.sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string Folder { get; }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>A library of one file.</summary>
    public void Project(string folder, string source, string properties = "", string? packages = null)
    {
        packages ??= $"""<PackageReference Include="LockOrder.Analyzers" Version="{_feed.Version}" PrivateAssets="all" />""";
        var name = Path.GetFileName(folder);
        Write(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{packages}</ItemGroup>
            </Project>
            """);
        Write(Path.Combine(folder, "Bank.cs"), source);
    }

    /// <summary>All projects in one solution.</summary>
    public void Solution() => Write("Consumer.slnx", "<Solution>" + string.Concat(
        Directory.EnumerateFiles(Folder, "*.csproj", SearchOption.AllDirectories).Order().Select(p => $"""<Project Path="{Path.GetRelativePath(Folder, p).Replace('\\', '/')}" />""")) + "</Solution>");

    public Task<(int Code, string Output)> RunAsync(params string[] arguments) => RunInAsync("", arguments);

    public Task<(int Code, string Output)> RunInAsync(string folder, params string[] arguments) => CommandLine.RunAsync(Path.Combine(Folder, folder), _packages, arguments);

    /// <summary>Rule, level and whether it is suppressed, as the project's SARIF file has it.</summary>
    public List<Finding> Findings(string project)
    {
        using var log = JsonDocument.Parse(Read(Path.Combine(project, "findings.sarif")));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        return log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => new Finding(
                r.GetProperty("ruleId").GetString()!,
                r.GetProperty("level").GetString()!,
                r.GetProperty("message").GetProperty("text").GetString()!,
                r.TryGetProperty("suppressions", out _)))
            .Where(f => f.Rule.StartsWith("LOCK", System.StringComparison.Ordinal) && !f.IsSuppressed)
            .OrderBy(f => f.Rule, System.StringComparer.Ordinal)
            .ToList();
    }

    internal sealed record Finding(string Rule, string Level, string Message, bool IsSuppressed);
}
