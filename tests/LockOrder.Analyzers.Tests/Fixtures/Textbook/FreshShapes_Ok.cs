/* LockOrdering.md
```lock-order
Catalog.sync
  ->Product.sync
```

| Lock | Declared as | Protects |
|---|---|---|
| `Catalog.sync` | `Catalog._sync` | `Catalog._products`, `Catalog._byTag`, `Catalog._version` |
| `Product.sync` | `Product.Sync` | `Product.Price`, `Product.Tags`, `Product.Stock`, `Product._history` |
*/
using System.Text.Json;

public sealed class Product : ICloneable
{
    internal readonly object Sync = new();
    public required string Id { get; init; }
    internal decimal Price { get; set; }
    internal HashSet<string> Tags { get; set; } = [];
    internal int Stock;
    private List<decimal> _history = [];

    public Product() { }

    private Product(Product other, decimal price, IEnumerable<string> tags, List<decimal> history) : this()
    {
        Price = price;
        Tags = [.. tags];
        _history = history;
        _history.Add(price);
    }

    internal static Product Parse(JsonElement json)
    {
        var product = new Product { Id = json.GetProperty("id").GetString()!, Price = json.GetProperty("price").GetDecimal() };
        if (json.TryGetProperty("tags", out var tags))
        {
            foreach (var tag in tags.EnumerateArray()) product.Tags.Add(tag.GetString()!);
        }

        product.Stock = json.TryGetProperty("stock", out var stock) ? stock.GetInt32() : 0;
        product._history.Add(product.Price);
        return product;
    }

    public Product Copy()
    {
        lock (Sync)
        {
            var copy = new Product { Id = Id, Price = Price, Stock = Stock };
            copy.Tags.UnionWith(Tags);
            copy._history.AddRange(_history);
            return copy;
        }
    }

    object ICloneable.Clone() => Copy();

    public void Reprice(decimal price)
    {
        lock (Sync)
        {
            _history.Add(Price);
            Price = price;
        }
    }

    internal bool HasTag(string tag)
    {
        lock (Sync) return Tags.Contains(tag);
    }

    public static Product operator +(Product product, int quantity)
    {
        lock (product.Sync)
        {
            product.Stock += quantity;
            return product;
        }
    }
}

public sealed class Catalog
{
    private readonly object _sync = new();
    private Dictionary<string, Product> _products = [];
    private readonly Dictionary<string, List<Product>> _byTag = [];
    private int _version;

    public static Catalog From(JsonDocument document)
    {
        var catalog = new Catalog();
        foreach (var json in document.RootElement.EnumerateArray())
        {
            var product = Product.Parse(json);
            catalog._products.Add(product.Id, product);
            catalog.Index(product);
        }

        catalog._version = 1;
        return catalog;
    }

    public static async Task<Catalog> LoadAsync(string path, CancellationToken ct)
    {
        var catalog = new Catalog();
        await using var file = File.OpenRead(path);
        await foreach (var row in JsonSerializer.DeserializeAsyncEnumerable<Dictionary<string, string>>(file, cancellationToken: ct))
        {
            if (row is null) continue;
            var product = new Product { Id = row["id"] };
            product.Price = decimal.Parse(row["price"]);
            product.Tags = [.. row["tags"].Split(',')];
            catalog._products[product.Id] = product;
        }

        catalog._version++;
        return catalog;
    }

    private void Index(Product product)
    {
        foreach (var tag in product.Copy().TagArray())
        {
            if (!_byTag.TryGetValue(tag, out var list)) _byTag[tag] = list = [];
            list.Add(product);
        }
    }

    public Product Add(string id, decimal price, params string[] tags)
    {
        var product = new Product { Id = id, Price = price, Tags = new HashSet<string>(tags) };
        product.Stock = 10;
        lock (_sync)
        {
            if (_products.TryGetValue(id, out var existing))
            {
                existing.Reprice(price);
                return existing;
            }

            _products.Add(id, product);
            Index(product);
            _version++;
        }

        return product + 5;
    }

    public IReadOnlyList<Product> WithTag(string tag)
    {
        lock (_sync)
        {
            return _products.Values.Where(p => p.HasTag(tag)).Select(p => p.Copy()).ToList();
        }
    }

    public void Replace(IEnumerable<Product> products)
    {
        var next = products.ToDictionary(p => p.Id);
        lock (_sync)
        {
            _products = next;
            _byTag.Clear();
            foreach (var product in next.Values) Index(product);
            _version++;
        }
    }
}

file static class ProductExtensions
{
    public static string[] TagArray(this Product product)
    {
        lock (product.Sync) return [.. product.Tags];
    }
}
