// What was found in a sample, and the questions the tests ask of it.

using System;
using System.Collections.Immutable;
using System.Linq;
using Xunit;

namespace LockOrder.Analyzers.Tests.Samples;

/// <summary>The findings of one run, or those of them that a question is about.</summary>
/// <param name="All">The findings in question.</param>
/// <param name="Asked">What they were chosen from, to be shown when they are not what they should be.</param>
internal sealed record SampleFindings(ImmutableArray<SampleFinding> All, SampleFindings? Asked = null)
{
    /// <summary>What a build prints: no information.</summary>
    public SampleFindings Warnings => new([.. All.Where(finding => finding.IsWarning)]);

    /// <summary>A method's own findings; a group of methods when several are named.</summary>
    public SampleFindings In(params string[] members) => new([.. Warnings.All.Where(finding => members.Contains(finding.Member))], this);

    /// <summary>The findings of one rule that name all these locks or members.</summary>
    public SampleFindings Of(string id, params string[] names) =>
        new([.. All.Where(finding => finding.Id == id && names.All(name => finding.Message.Contains($"'{name}'", StringComparison.Ordinal)))], this);

    /// <summary>Exactly these rules, each as often as it is named; a failure shows the messages.</summary>
    public SampleFindings Are(params string[] ids)
    {
        if (!All.Select(finding => finding.Id).Order(StringComparer.Ordinal).SequenceEqual(ids.Order(StringComparer.Ordinal)))
        {
            Assert.Fail($"Expected {(ids.Length == 0 ? "nothing" : string.Join(", ", ids))}, found:\n{this}");
        }

        return this;
    }

    /// <summary>At least one finding.</summary>
    public SampleFindings Exist()
    {
        Assert.True(All.Length > 0, $"Nothing of the kind was found, only:\n{Asked}");
        return this;
    }

    /// <summary>Each word or phrase occurs in some message.</summary>
    public SampleFindings Mention(params string[] words)
    {
        Assert.All(words, word => Assert.True(All.Any(finding => finding.Message.Contains(word, StringComparison.Ordinal)), $"No message says '{word}':\n{this}"));
        return this;
    }

    public override string ToString() =>
        All.IsEmpty ? "  nothing" : string.Join("\n", All.Select(finding => $"  {finding.Id} in {finding.Member} at '{finding.At}': {finding.Message}"));
}
