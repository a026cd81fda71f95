/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Site.Sync` | `Site.Sync` | `Site.Pages`, `Site.Title`, `Site.Root` |
| `Page.Sync` | `Page.Sync` | `Page.Body`, `Page.Links` |

```lock-order
Site.Sync
  ->Page.Sync
```
*/
public sealed class Page
{
    internal object Sync { get; init; } = new();
    internal string Body { get; set; } = "";
    internal List<Page> Links { get; } = [];
}

public sealed class Site
{
    internal readonly object Sync = new();
    internal Dictionary<string, Page> Pages { get; init; } = [];
    internal string Title { get; set; } = "";
    internal Page? Root { get; set; }

    public static Site Demo()
    {
        var index = new Page { Body = "index" };
        var site = new Site
        {
            Title = "demo",
            Pages = { ["index"] = index, ["about"] = new Page { Body = "about", Links = { index } } },
            Root = new Page { Body = "root", Links = { index, new Page { Body = "leaf" } } },
        };
        site.Root.Links.Add(index);
        site.Root.Body += "!";
        index.Links.Add(site.Root);
        return site;
    }

    public static bool TryMake(string title, out Site site)
    {
        site = new Site { Title = title };
        if (title.Length == 0) return false;
        site.Title = title.Trim();
        site.Pages["x"] = new() { Body = "x" };
        return true;
    }

    public static (Site Site, Page Page) MakeBoth(string title)
    {
        var (site, page) = (new Site(), new Page());
        site.Title = title;
        page.Body = title;
        site.Root = page;
        return (site, page);
    }

    public void Set(string name, string body)
    {
        lock (Sync)
        {
            if (!Pages.TryGetValue(name, out var page)) Pages[name] = page = new Page();
            lock (page.Sync)
            {
                page.Body = body;
                page.Links.Clear();
            }
        }
    }

    public static Site Titled(string t)
    {
        var made = MakeBoth(t);
        made.Site.Title += "?";
        made.Page.Body += "?";
        return made.Site;
    }

    public static Site? Maybe(string t)
    {
        if (!TryMake(t, out var s)) return null;
        s.Title = "maybe " + s.Title;
        return s;
    }
}
