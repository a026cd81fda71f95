using System;
using System.Threading.Tasks;
using TradingDesk.Market;
using Xunit;

namespace TradingDesk.Tests;

public class PriceCacheTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void TryGet_UnknownShare_IsFalse()
    {
        using var prices = new PriceCache(TimeSpan.FromMinutes(1));

        Assert.False(prices.TryGet("ACME", Noon, out _));
    }

    [Fact]
    public void Publish_OlderTick_ChangesNothing()
    {
        using var prices = new PriceCache(TimeSpan.FromMinutes(1));
        prices.Publish("ACME", new Tick(10m, Noon));
        prices.Publish("ACME", new Tick(9m, Noon.AddSeconds(-1)));

        Assert.True(prices.TryGet("ACME", Noon, out var price));
        Assert.Equal(10m, price);
    }

    [Fact]
    public void TryGet_StalePrice_IsFalseAndCanBeReplaced()
    {
        using var prices = new PriceCache(TimeSpan.FromMinutes(1));
        prices.Publish("ACME", new Tick(10m, Noon));

        var later = Noon.AddMinutes(2);
        Assert.False(prices.TryGet("ACME", later, out _));

        // A reader that left its lock behind would make this write fail.
        prices.Publish("ACME", new Tick(11m, later));
        Assert.True(prices.TryGet("ACME", later, out var price));
        Assert.Equal(11m, price);
    }

    [Fact]
    public void Prune_DropsStalePricesOnly()
    {
        using var prices = new PriceCache(TimeSpan.FromMinutes(1));
        prices.Publish("ACME", new Tick(10m, Noon));
        prices.Publish("BOLT", new Tick(20m, Noon.AddMinutes(2)));

        Assert.Equal(1, prices.Prune(Noon.AddMinutes(2)));
        Assert.False(prices.TryGet("ACME", Noon, out _));
        Assert.True(prices.TryGet("BOLT", Noon, out _));
    }

    [Fact]
    public void PublishAndRead_FromManyThreads_KeepsTheNewest()
    {
        using var prices = new PriceCache(TimeSpan.FromDays(1));
        Parallel.For(1, 500, i =>
        {
            prices.Publish("ACME", new Tick(i, Noon.AddSeconds(i)));
            Assert.True(prices.TryGet("ACME", Noon, out var price));
            Assert.True(price >= i);
        });

        Assert.True(prices.TryGet("ACME", Noon, out var last));
        Assert.Equal(499m, last);
    }
}
