// The report of the sample does not depend on the order of its files or on how many threads look at them.

using System.Threading.Tasks;
using Xunit;

namespace LockOrder.Analyzers.Tests.Samples;

public sealed class KernelDeterminismTests
{
    // The oldest kernel under the oldest order has the most to say.
    [Fact]
    public async Task ShuffledAndConcurrent_IsReportedAlike()
    {
        var expected = (await MemoryManagerSample.Analyze("2.6.7", "2.6.8")).ToString();
        foreach (var round in Rounds.All)
        {
            Assert.Equal(expected, (await MemoryManagerSample.Of("2.6.7", "2.6.8").Shuffle(seed: round).Analyze(concurrent: true)).ToString());
        }
    }
}
