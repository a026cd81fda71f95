using System;
using System.Threading.Tasks;
using TradingDesk.Domain;
using TradingDesk.Gateway;
using TradingDesk.Market;
using Xunit;

namespace TradingDesk.Tests;

public sealed class DeskTests : IDisposable
{
    private readonly AccountBook _accounts = new(feeRate: 0m);
    private readonly OrderBook _book = new("ACME");
    private readonly PriceCache _prices = new(TimeSpan.FromMinutes(5));
    private readonly SessionJournal _journal = new();
    private readonly OrderGateway _gateway;
    private readonly Desk _desk;
    private readonly Account _anna;
    private readonly Account _bert;

    public DeskTests()
    {
        _gateway = new OrderGateway(new OrderGatewayTests.FakeLink(), _journal);
        _desk = new Desk(_accounts, _book, _prices, _gateway, new FixedClock());
        _anna = _accounts.Open("Anna");
        _anna.Deposit(1_000m);
        _bert = _accounts.Open("Bert");
        _bert.Deposit(0m, shares: 100);
    }

    public void Dispose()
    {
        _gateway.Dispose();
        _prices.Dispose();
    }

    [Fact]
    public async Task Submit_OrdersThatMeet_AreSettledAndPublished()
    {
        Assert.Equal([], await _desk.SubmitAsync(new Order(1, _bert, Side.Sell, 10m, 5)));
        var trades = await _desk.SubmitAsync(new Order(2, _anna, Side.Buy, 10m, 5));

        Assert.Single(trades!);
        Assert.Equal((950m, 5), (_anna.Cash, _anna.Shares));
        Assert.Equal((50m, 95), (_bert.Cash, _bert.Shares));
        Assert.True(_prices.TryGet("ACME", FixedClock.Now, out var price));
        Assert.Equal(10m, price);
        Assert.Equal(["1 SELL 5 ACME AT 10", "2 BUY 5 ACME AT 10"], _journal.Read());
    }

    [Fact]
    public async Task Submit_PriceFarFromTheLast_IsRefused()
    {
        _prices.Publish("ACME", new Tick(10m, FixedClock.Now));

        Assert.Null(await _desk.SubmitAsync(new Order(1, _anna, Side.Buy, 100m, 1)));
        Assert.NotNull(await _desk.SubmitAsync(new Order(2, _anna, Side.Buy, 12m, 1)));
    }

    [Fact]
    public async Task Submit_OrderTheOwnerCannotAfford_IsNotAnnounced()
    {
        Assert.Null(await _desk.SubmitAsync(new Order(1, _anna, Side.Buy, 10m, 1_000)));

        Assert.Empty(_journal.Read());
    }

    [Fact]
    public async Task Cancel_IsAnnouncedIfThereWasAnOrder()
    {
        await _desk.SubmitAsync(new Order(1, _anna, Side.Buy, 10m, 1));

        Assert.True(await _desk.CancelAsync(_anna, 1));
        Assert.False(await _desk.CancelAsync(_anna, 1));
        Assert.Equal(["1 BUY 1 ACME AT 10", "2 CANCEL 1"], _journal.Read());
    }

    private sealed class FixedClock : TimeProvider
    {
        public static readonly DateTimeOffset Now = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
