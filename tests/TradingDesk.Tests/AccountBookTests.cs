using System;
using System.Threading.Tasks;
using TradingDesk.Domain;
using Xunit;

namespace TradingDesk.Tests;

public class AccountBookTests
{
    private readonly AccountBook _accounts = new(feeRate: 0.01m);

    [Fact]
    public void Open_NumbersAccountsFromOne()
    {
        var first = _accounts.Open("Anna");
        var second = _accounts.Open("Bert");

        Assert.Equal((1, 2), (first.Id, second.Id));
        Assert.True(_accounts.TryFind(2, out var found));
        Assert.Same(second, found);
        Assert.False(_accounts.TryFind(3, out _));
    }

    [Fact]
    public void Deposit_NegativeAmount_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _accounts.Open("Anna").Deposit(-1m));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Settle_MovesCashAndShares_WhicheverAccountIsOlder(bool buyerIsOlder)
    {
        var (older, younger) = (_accounts.Open("Anna"), _accounts.Open("Bert"));
        var (buyer, seller) = buyerIsOlder ? (older, younger) : (younger, older);

        var trade = Trade(buyer, seller, limit: 11m, price: 10m, quantity: 20);
        _accounts.Settle(trade);

        Assert.Equal((798m, 20), (buyer.Cash, buyer.Shares));
        Assert.Equal((200m, 80), (seller.Cash, seller.Shares));
        Assert.Equal(buyer.Cash, buyer.FreeCash);
    }

    [Fact]
    public void TotalCash_FallsByTheFeesOnly()
    {
        var (buyer, seller) = (_accounts.Open("Anna"), _accounts.Open("Bert"));
        var trade = Trade(buyer, seller, limit: 10m, price: 10m, quantity: 20);

        var before = _accounts.TotalCash();
        _accounts.Settle(trade);

        Assert.Equal(before - 2m, _accounts.TotalCash());
    }

    [Fact]
    public void Settle_BothWaysAtOnce_EndsWhereItBegan()
    {
        var (anna, bert) = (_accounts.Open("Anna"), _accounts.Open("Bert"));
        anna.Deposit(100_000m, shares: 1_000);
        bert.Deposit(100_000m, shares: 1_000);

        // The two directions want the same two accounts in opposite orders.
        Parallel.For(0, 500, i =>
        {
            var (buyer, seller) = i % 2 == 0 ? (anna, bert) : (bert, anna);
            _accounts.Settle(new Trade(buyer, seller, Price: 1m, Limit: 0m, Quantity: 1));
        });

        Assert.Equal((1_000, 1_000), (anna.Shares, bert.Shares));
        Assert.Equal(anna.Cash, bert.Cash);
    }

    [Fact]
    public void ChargeCustody_TakesTheFeeFromEveryAccount()
    {
        var (anna, bert) = (_accounts.Open("Anna"), _accounts.Open("Bert"));
        anna.Deposit(100m);
        bert.Deposit(50m);

        _accounts.ChargeCustody(fee: 5m);

        Assert.Equal((95m, 45m), (anna.Cash, bert.Cash));
    }

    // Places both orders, so that cash and shares are set aside as they would be.
    private static Trade Trade(Account buyer, Account seller, decimal limit, decimal price, int quantity)
    {
        var book = new OrderBook("ACME");
        buyer.Deposit(1_000m);
        seller.Deposit(0m, shares: 100);
        Assert.True(book.Place(new Order(1, seller, Side.Sell, price, quantity)));
        Assert.True(book.Place(new Order(2, buyer, Side.Buy, limit, quantity)));
        return Assert.Single(book.Match());
    }
}
