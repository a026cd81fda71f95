using System.Linq;
using System.Threading.Tasks;
using TradingDesk.Domain;
using Xunit;

namespace TradingDesk.Tests;

public class OrderBookTests
{
    private readonly AccountBook _accounts = new(feeRate: 0m);
    private readonly OrderBook _book = new("ACME");
    private readonly Account _anna;
    private readonly Account _bert;

    public OrderBookTests()
    {
        _anna = _accounts.Open("Anna");
        _anna.Deposit(1_000m);
        _bert = _accounts.Open("Bert");
        _bert.Deposit(0m, shares: 100);
    }

    [Fact]
    public void Place_BuySetsCashAside()
    {
        Assert.True(_book.Place(new Order(1, _anna, Side.Buy, 10m, 30)));

        Assert.Equal(700m, _anna.FreeCash);
        Assert.Equal(1_000m, _anna.Cash);
    }

    [Fact]
    public void Place_MoreThanTheOwnerHas_IsRefused()
    {
        Assert.False(_book.Place(new Order(1, _anna, Side.Buy, 10m, 101)));
        Assert.False(_book.Place(new Order(2, _anna, Side.Sell, 10m, 1)));

        Assert.Equal(0, _book.Count);
        Assert.Equal(1_000m, _anna.FreeCash);
    }

    [Fact]
    public void Top_ShowsBestOfBothSides()
    {
        _book.Place(new Order(1, _anna, Side.Buy, 9m, 10));
        _book.Place(new Order(2, _anna, Side.Buy, 10m, 10));
        _book.Place(new Order(3, _bert, Side.Sell, 12m, 10));
        _book.Place(new Order(4, _bert, Side.Sell, 11m, 10));

        Assert.Equal(new Quote(10m, 11m), _book.Top());
    }

    [Theory]
    [InlineData(Side.Buy, 11, true)]
    [InlineData(Side.Buy, 10, false)]
    [InlineData(Side.Sell, 9, true)]
    [InlineData(Side.Sell, 10, false)]
    [InlineData(Side.Sell, 0, false)]
    public void WouldTrade_ComparesWithTheOtherSide(Side side, int price, bool expected)
    {
        _book.Place(new Order(1, _anna, Side.Buy, 9m, 10));
        _book.Place(new Order(2, _bert, Side.Sell, 11m, 10));

        Assert.Equal(expected, _book.WouldTrade(side, price));
    }

    [Fact]
    public void Match_OlderOrderSetsThePrice()
    {
        _book.Place(new Order(1, _bert, Side.Sell, 9m, 10));
        _book.Place(new Order(2, _anna, Side.Buy, 11m, 4));

        var trade = Assert.Single(_book.Match());

        Assert.Equal(new Trade(_anna, _bert, Price: 9m, Limit: 11m, Quantity: 4), trade);
        Assert.Equal(1, _book.Count);
    }

    [Fact]
    public void Match_OneOrderMeetsSeveral_OldestFirst()
    {
        _book.Place(new Order(2, _bert, Side.Sell, 10m, 5));
        _book.Place(new Order(1, _bert, Side.Sell, 10m, 5));
        _book.Place(new Order(3, _anna, Side.Buy, 10m, 7));

        Assert.Equal([5, 2], _book.Match().Select(trade => trade.Quantity));
        Assert.False(_book.Cancel(_bert, 1));
        Assert.True(_book.Cancel(_bert, 2));
    }

    [Fact]
    public void Cancel_GivesBackWhatWasSetAside()
    {
        _book.Place(new Order(1, _anna, Side.Buy, 10m, 30));

        Assert.True(_book.Cancel(_anna, 1));
        Assert.False(_book.Cancel(_anna, 1));
        Assert.Equal(1_000m, _anna.FreeCash);
        Assert.Equal(0, _book.Count);
    }

    [Fact]
    public void Cancel_OrderOfSomebodyElse_IsRefused()
    {
        _book.Place(new Order(1, _anna, Side.Buy, 10m, 30));

        Assert.False(_book.Cancel(_bert, 1));
        Assert.Equal(1, _book.Count);
    }

    [Fact]
    public void Cancel_AfterPartialFill_GivesBackTheRest()
    {
        _book.Place(new Order(1, _anna, Side.Buy, 10m, 30));
        _book.Place(new Order(2, _bert, Side.Sell, 10m, 20));
        _accounts.Settle(Assert.Single(_book.Match()));

        Assert.True(_book.Cancel(_anna, 1));
        Assert.Equal(800m, _anna.Cash);
        Assert.Equal(800m, _anna.FreeCash);
    }

    [Fact]
    public void PlaceAndCancel_FromManyThreads_LeavesNothingBehind()
    {
        Parallel.For(0, 200, i =>
        {
            var owner = i % 2 == 0 ? _anna : _bert;
            var side = i % 2 == 0 ? Side.Buy : Side.Sell;
            if (_book.Place(new Order(i, owner, side, side == Side.Buy ? 1m : 2m, 1)))
            {
                Assert.True(_book.Cancel(owner, i));
            }
        });

        Assert.Equal(0, _book.Count);
        Assert.Equal(1_000m, _anna.FreeCash);
        Assert.True(_book.Place(new Order(1_000, _bert, Side.Sell, 2m, 100)));
    }
}
