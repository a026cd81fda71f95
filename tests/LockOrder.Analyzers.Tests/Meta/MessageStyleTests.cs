// Messages are one sentence without a full stop, with names in single quotes; so they read alike in every window.

using System;
using System.Linq;
using System.Threading.Tasks;
using LockOrder.Analyzers.Reporting;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

public sealed class MessageStyleTests
{
    public static TheoryData<string> Ids => new(Descriptors.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_IsComplete(string id)
    {
        var rule = Descriptors.All.Single(rule => rule.Id == id);

        Assert.Matches(@"^[A-Z][^""]*[^."" ]$", rule.Title.ToString());
        Assert.Matches(@"^LockOrder\.[A-Z][a-z]+$", rule.Category);
        Assert.Matches(@"^(?:[A-Z]|'?\{0\})", rule.MessageFormat.ToString());
        Assert.DoesNotMatch(@"[."" ]$|""|  ", rule.MessageFormat.ToString());
    }

    [Fact]
    public void Ids_AreUniqueAndInTheBandOfTheirCategory()
    {
        Assert.Equal(Descriptors.All.Length, Descriptors.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(Descriptors.All.GroupBy(rule => rule.Id[..5]), band => Assert.Single(band.Select(rule => rule.Category).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Message_IsOneSentence(string id)
    {
        foreach (var line in await RulePage.Load(id).Example.Messages(id))
        {
            var message = line[(line.IndexOf($"{id}: ", StringComparison.Ordinal) + id.Length + 2)..];
            Assert.Matches(@"^['\[A-Z]", message);
            Assert.DoesNotMatch(@"[. ]$|  |\{\d|""""|\?\?", message);
            Assert.True(message.Count(character => character == '\'') % 2 == 0, $"A quote is open: {message}");
        }
    }
}
