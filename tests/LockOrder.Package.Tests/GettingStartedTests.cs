using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Package.Tests;

/// <summary>A new user, who does what the page says and compares what is seen with what it shows.</summary>
/// <remarks>
/// The page is its fenced blocks in order: commands, the document, <c>Class1.cs</c> or a member of it, a global config, and what a
/// build says. With LOCKORDER_UPDATE=1 the last are rewritten. What comes after a finding mends it, and builds in silence.
/// </remarks>
[Collection(nameof(Feed))]
public sealed partial class GettingStartedTests(Feed feed)
{
    private const string Code = "Class1.cs";
    private const string Document = "LockOrdering.md";

    private readonly string _path = Path.Combine(feed.RepositoryRoot, "docs", "getting-started.md");
    private readonly Consumer _consumer = new(feed, "Erste Schritte é");
    private string _folder = "";
    private string _output = "";
    private bool _isFormatted;

    [Fact]
    public async Task Page_KeepsItsWord()
    {
        var text = (await File.ReadAllTextAsync(_path)).ReplaceLineEndings("\n");
        var said = new List<string>();
        var previous = "";
        var first = "";
        foreach (Match fence in Fence().Matches(text))
        {
            var (kind, body) = (fence.Groups["kind"].Value, fence.Groups["body"].Value);
            first = first.Length == 0 && kind == "csharp" ? body : first;
            if (kind == "text")
            {
                _output = previous == "shell" ? _output : await Build();
                said.Add(string.Concat(Findings(_output).Select(finding => finding + "\n")));
                Assert.NotEqual("", said[^1]);
            }
            else
            {
                await Follow(kind, body);
                Assert.Empty(previous == "text" && kind != "shell" ? Findings(await Build()) : []);
            }

            previous = kind;
        }

        // The next one who turns the order round.
        _consumer.Write(Path.Combine(_folder, Code), first);
        Assert.Contains(Findings(await Build(succeeds: false)), finding => finding.Contains("error LOCK1001", StringComparison.Ordinal));

        var next = 0;
        await Compare(text, Fence().Replace(text, fence => fence.Groups["kind"].Value == "text" ? $"```text\n{said[next++]}```\n" : fence.Value));
    }

    private async Task Follow(string kind, string body)
    {
        switch (kind)
        {
            case "shell":
                foreach (var line in body.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    await Run(line.Split(' '));
                }

                break;
            case "markdown" when _isFormatted:
                Assert.Equal(body, _consumer.Read(Path.Combine(_folder, Document)).ReplaceLineEndings("\n"));
                Assert.Empty(Findings(await Build()));
                _isFormatted = false;
                break;
            case "markdown":
                _consumer.Write(Path.Combine(_folder, Document), body);
                break;
            case "csharp":
                _consumer.Write(Path.Combine(_folder, Code), body.Contains("class ", StringComparison.Ordinal) ? body : WithMember(body));
                break;
            case "ini":
                _consumer.Write(Path.Combine(_folder, ".globalconfig"), body);
                break;
            default:
                Assert.Fail($"Nobody knows what to do with '{kind}'.");
                break;
        }
    }

    private async Task Run(string[] words)
    {
        if (words[0] == "cd")
        {
            _folder = Path.Combine(_folder, words[1]);
            return;
        }

        Assert.Equal("dotnet", words[0]);
        _output = await Dotnet(words[1..]);
        _isFormatted |= words[1] == "format";
    }

    private Task<string> Build(bool succeeds = true) => Dotnet(["build", "--no-restore", "--no-incremental"], succeeds);

    private async Task<string> Dotnet(string[] arguments, bool succeeds = true)
    {
        var (code, output) = await _consumer.RunInAsync(_folder, arguments);
        Assert.True((code == 0) == succeeds, output);
        return output;
    }

    /// <summary>The file with its member of the same beginning replaced.</summary>
    private string WithMember(string body)
    {
        var lines = _consumer.Read(Path.Combine(_folder, Code)).Split('\n').ToList();
        var member = body.TrimEnd().Split('\n').Select(line => line.Length == 0 ? line : "    " + line).ToArray();
        var start = lines.FindIndex(line => line.StartsWith(member[0], StringComparison.Ordinal));
        Assert.True(start >= 0, $"There is no '{member[0].Trim()}' to replace.");
        var end = lines[start].EndsWith(';') ? start : lines.IndexOf("    }", start);
        lines.RemoveRange(start, end - start + 1);
        lines.InsertRange(start, member);
        return string.Join('\n', lines);
    }

    /// <summary>What a build says of locks, without the folder, the help link and the project, each once.</summary>
    private static string[] Findings(string output) => [.. Finding().Matches(output).Select(match => match.Groups["text"].Value).Distinct()];

    private async Task Compare(string actual, string expected)
    {
        if (Environment.GetEnvironmentVariable("LOCKORDER_UPDATE") == "1")
        {
            await File.WriteAllTextAsync(_path, expected);
            return;
        }

        Assert.Equal(expected, actual);
    }

    [GeneratedRegex(@"^(?<marks>`{3,})(?<kind>[\w-]+)\n(?<body>(?s:.*?))^\k<marks>\n", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?:[^\r\n(]*[\\/])?(?<text>[^\\/\r\n]+: (?:warning|error) LOCK\d{4}: .*?)(?: \(https:[^)]*\))? \[[^\]\r\n]*\]\r?$", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
