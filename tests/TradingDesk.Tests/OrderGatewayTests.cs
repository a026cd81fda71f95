using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TradingDesk.Gateway;
using Xunit;

namespace TradingDesk.Tests;

public class OrderGatewayTests
{
    private readonly FakeLink _link = new();
    private readonly SessionJournal _journal = new();

    [Fact]
    public async Task Send_ConnectsOnceAndNumbersMessages()
    {
        using var gateway = new OrderGateway(_link, _journal);

        Assert.Equal(1, await gateway.SendAsync("BUY"));
        Assert.Equal(2, await gateway.SendAsync("SELL"));

        Assert.Equal(["connect", "1 BUY", "2 SELL"], _link.Log);
        Assert.Equal(["1 BUY", "2 SELL"], _journal.Read());
    }

    [Fact]
    public async Task Send_AfterReset_ConnectsAgain()
    {
        using var gateway = new OrderGateway(_link, _journal);
        await gateway.SendAsync("BUY");
        await gateway.ResetAsync();
        await gateway.SendAsync("SELL");

        Assert.Equal(["connect", "1 BUY", "connect", "2 SELL"], _link.Log);
    }

    [Fact]
    public async Task Send_Failure_LeavesNoGapAndNoEntry()
    {
        using var gateway = new OrderGateway(_link, _journal);
        _link.FailNext = true;

        await Assert.ThrowsAsync<InvalidOperationException>(() => gateway.SendAsync("BUY"));

        Assert.Equal(1, await gateway.SendAsync("SELL"));
        Assert.Equal(["1 SELL"], _journal.Read());
    }

    [Fact]
    public async Task Send_WhileAnotherIsUnderWay_WaitsForIt()
    {
        using var gateway = new OrderGateway(_link, _journal);
        _link.Hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var first = gateway.SendAsync("BUY");
        var second = gateway.SendAsync("SELL");
        Assert.False(second.IsCompleted);
        Assert.Equal(["connect"], _link.Log);

        _link.Hold.SetResult();
        var numbers = await Task.WhenAll(first, second);
        Assert.Equal([1L, 2L], numbers);
    }

    [Fact]
    public async Task Send_Cancelled_LeavesTheSessionFree()
    {
        using var gateway = new OrderGateway(_link, _journal);
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gateway.SendAsync("BUY", cancel.Token));

        Assert.Equal(1, await gateway.SendAsync("SELL"));
    }

    [Fact]
    public async Task Send_FromManyCallers_NumbersWithoutGaps()
    {
        using var gateway = new OrderGateway(_link, _journal);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(() => gateway.SendAsync($"BUY {i}"))));

        Assert.Equal(Enumerable.Range(1, 100).Select(i => (long)i), numbers.Order());
        Assert.Equal(100, _journal.Read().Count);
    }

    /// <summary>Remembers what it was told; it may be held up, or fail once.</summary>
    internal sealed class FakeLink : IExchangeLink
    {
        public List<string> Log { get; } = [];

        public bool FailNext { get; set; }

        public TaskCompletionSource? Hold { get; set; }

        public Task ConnectAsync(CancellationToken cancel)
        {
            Log.Add("connect");
            return Task.CompletedTask;
        }

        public async Task SendAsync(long sequence, string instruction, CancellationToken cancel)
        {
            if (FailNext)
            {
                FailNext = false;
                throw new InvalidOperationException("The line is down.");
            }

            if (Hold is { } hold)
            {
                await hold.Task;
            }

            Log.Add($"{sequence} {instruction}");
        }
    }
}
