// How little of a program is looked at. Times are for tests/LockOrder.Performance; this counts.

using LockOrder.Performance;
using Xunit;

namespace LockOrder.Analyzers.Tests.Performance;

public sealed class WorkTests
{
    [Fact]
    public void Analysis_OfRealisticCode_BindsAtMostOneBodyInTwenty()
    {
        var work = Work.Of(GeneratedProject.OfLines(30_000));

        Assert.Equal(0, work.Findings);
        Assert.InRange(work.Bound, 1, work.Members / 20);
    }

    [Fact]
    public void Analysis_OfTwiceTheCode_BindsTheSameShare()
    {
        var small = Work.Of(GeneratedProject.OfLines(10_000));
        var large = Work.Of(GeneratedProject.OfLines(20_000));

        Assert.InRange(large.Share / small.Share, 0.8, 1.25);
    }
}
