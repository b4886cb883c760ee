namespace OrchardVrijwilligers.Web.Tests.Orchard;

/// <summary>Set-up recipes in the shapes of Orchard Core's own: the same steps, parts and habits, with content of ours.</summary>
internal static class SiteShapes
{
    public const string Blog = """
        {
          "name": "Shape.Blog", "displayName": "Blog", "issetuprecipe": true, "categories": [ "default" ], "tags": [ "blog" ],
          // Variables hold ids that several steps use.
          "variables": { "blog": "[js:uuid()]", "tag": "[js:uuid()]", "tags": "[js:uuid()]", "now": "[js: new Date().toISOString()]", "prefix": "[js: configuration('OrchardCore_Admin:AdminUrlPrefix', 'Admin')]" },
          "steps": [
            { "name": "feature", "enable": [ "OrchardCore.HomeRoute", "OrchardCore.Admin", "OrchardCore.DynamicCache", "OrchardCore.Recipes", "OrchardCore.Resources", "OrchardCore.Roles", "OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Users", "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.Html", "OrchardCore.ContentFields", "OrchardCore.ContentPreview", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.Layers", "OrchardCore.Lists", "OrchardCore.Markdown", "OrchardCore.Media", "OrchardCore.Menu", "OrchardCore.Queries.Sql", "OrchardCore.Taxonomies", "OrchardCore.Title", "OrchardCore.Templates", "OrchardCore.Widgets", "OrchardCore.AdminMenu", "TheBlogTheme", "TheAdmin", "SafeMode" ] },
            { "name": "themes", "admin": "TheAdmin", "site": "TheBlogTheme" },
            { "name": "Roles", "Roles": [ { "Name": "Editor", "Description": "Edits.", "Permissions": [ "EditContent" ] }, { "Name": "Anonymous", "Description": "Anonymous role", "Permissions": [ "ViewContent" ] } ] },
            { "name": "settings", "HomeRoute": { "Action": "Display", "Controller": "Item", "Area": "OrchardCore.Contents", "ContentItemId": "[js: variables('blog')]" }, "LayerSettings": { "Zones": [ "Content", "Footer" ] } },
            { "name": "ContentDefinition",
              "ContentTypes": [
                { "Name": "BlogPost", "DisplayName": "Blog Post", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true, "Securable": true }, "FullTextAspectSettings": {} },
                  "ContentTypePartDefinitionRecords": [
                    { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "ContentTypePartSettings": { "Position": "1" } } },
                    { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "ContentTypePartSettings": { "Position": "2" }, "AutoroutePartSettings": { "AllowCustomPath": true, "Pattern": "{{ ContentItem | container | display_text | slugify }}/{{ ContentItem | display_text | slugify }}" } } },
                    { "PartName": "BlogPost", "Name": "BlogPost", "Settings": { "ContentTypePartSettings": { "Position": "3" } } },
                    { "PartName": "MarkdownBodyPart", "Name": "MarkdownBodyPart", "Settings": { "ContentTypePartSettings": { "Position": "4", "Editor": "Wysiwyg" } } } ] },
                { "Name": "Blog", "DisplayName": "Blog", "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true } },
                  "ContentTypePartDefinitionRecords": [
                    { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "AutoroutePart", "Name": "AutoroutePart" }, { "PartName": "Blog", "Name": "Blog" }, { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" },
                    { "PartName": "ListPart", "Name": "ListPart", "Settings": { "ListPartSettings": { "PageSize": 10, "ContainedContentTypes": [ "BlogPost" ] } } } ] },
                { "Name": "RawHtml", "DisplayName": "Raw Html", "Settings": { "ContentTypeSettings": { "Stereotype": "Widget" } }, "ContentTypePartDefinitionRecords": [ { "PartName": "RawHtml", "Name": "RawHtml" } ] },
                { "Name": "Tag", "DisplayName": "Tag", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" } ] }
              ],
              "ContentParts": [
                { "Name": "Blog", "ContentPartFieldDefinitionRecords": [ { "FieldName": "MediaField", "Name": "Image", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Banner" }, "MediaFieldSettings": { "Multiple": false, "AllowAnchors": true } } } ] },
                { "Name": "BlogPost", "ContentPartFieldDefinitionRecords": [
                  { "FieldName": "TextField", "Name": "Subtitle", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Subtitle", "Position": "0" } } },
                  { "FieldName": "MediaField", "Name": "Image" },
                  { "FieldName": "TaxonomyField", "Name": "Tags", "Settings": { "ContentPartFieldSettings": { "Editor": "Tags" }, "TaxonomyFieldSettings": { "TaxonomyContentItemId": "[js: variables('tags')]" } } } ] },
                { "Name": "RawHtml", "ContentPartFieldDefinitionRecords": [ { "FieldName": "HtmlField", "Name": "Content", "Settings": { "ContentPartFieldSettings": { "Editor": "Multiline" } } } ] }
              ] },
            { "name": "content", "Data": [
              { "ContentItemId": "[js: uuid()]", "ContentItemVersionId": "[js: uuid()]", "ContentType": "Menu", "DisplayText": "Main Menu", "Latest": true, "Published": true, "ModifiedUtc": "[js: variables('now')]", "Owner": "[js: parameters('AdminUserId')]", "Author": "[js: parameters('AdminUsername')]",
                "MenuPart": {}, "TitlePart": { "Title": "Main Menu" }, "AliasPart": { "Alias": "main-menu" },
                "MenuItemsListPart": { "MenuItems": [ { "ContentType": "LinkMenuItem", "ContentItemId": "[js: uuid()]", "DisplayText": "Home", "LinkMenuItemPart": { "Url": "~/" } }, { "ContentType": "LinkMenuItem", "ContentItemId": "[js: uuid()]", "DisplayText": "Rivers", "LinkMenuItemPart": { "Url": "~/journal/the-slow-river" } } ] } },
              { "ContentItemId": "[js: variables('tags')]", "ContentType": "Taxonomy", "DisplayText": "Tags", "Latest": true, "Published": true, "TitlePart": { "Title": "Tags" }, "AliasPart": { "Alias": "tags" }, "AutoroutePart": { "Path": "tags", "RouteContainedItems": true },
                "TaxonomyPart": { "TermContentType": "Tag", "Terms": [ { "ContentItemId": "[js: variables('tag')]", "ContentType": "Tag", "DisplayText": "Water", "TitlePart": { "Title": "Water" } } ] } },
              { "ContentItemId": "[js: variables('blog')]", "ContentItemVersionId": "[js: uuid()]", "ContentType": "Blog", "DisplayText": "Journal", "Latest": true, "Published": true, "CreatedUtc": "[js: variables('now')]", "TitlePart": { "Title": "Journal" }, "HtmlBodyPart": { "Html": "Notes from a walk" }, "AutoroutePart": { "Path": "journal" }, "ListPart": {}, "Blog": { "Image": { "Paths": [ "bank.png" ], "MediaTexts": [ "" ], "Anchors": [ { "X": 0.5, "Y": 0.5 } ] } } },
              { "ContentItemId": "[js: uuid()]", "ContentItemVersionId": "[js: uuid()]", "ContentType": "BlogPost", "DisplayText": "The slow river", "Latest": true, "Published": true, "CreatedUtc": "[js: variables('now')]", "TitlePart": { "Title": "The slow river" }, "ContainedPart": { "ListContentItemId": "[js: variables('blog')]", "Order": 0 }, "MarkdownBodyPart": { "Markdown": "It *bends* twice." }, "AutoroutePart": {}, "BlogPost": { "Subtitle": { "Text": "A morning by the water" }, "Image": { "Paths": [ "bank.png" ] }, "Tags": { "TagNames": [ "Water" ], "TaxonomyContentItemId": "[js: variables('tags')]", "TermContentItemIds": [ "[js: variables('tag')]" ] } } },
              { "ContentItemId": "[js: uuid()]", "ContentType": "RawHtml", "DisplayText": "Footer", "Latest": true, "Published": true, "LayerMetadata": { "Layer": "Always", "Zone": "Footer", "RenderTitle": false, "Position": 10 }, "RawHtml": { "Content": { "Html": "<p>Kept by walkers</p>" } } } ] },
            { "name": "MediaProfiles", "MediaProfiles": { "banner": { "Hint": "A banner", "Width": 2048, "Height": 600, "Mode": 2, "Format": 0, "Quality": 100 } } },
            { "name": "layers", "Layers": [ { "Name": "Always", "LayerRule": { "ConditionId": "[js: uuid()]", "Conditions": [ { "$type": "OrchardCore.Rules.Models.BooleanCondition, OrchardCore.Rules", "Name": "BooleanCondition", "ConditionId": "[js: uuid()]", "Value": true } ] }, "Description": "Everywhere" } ] },
            { "name": "queries", "Queries": [ { "Source": "Sql", "Name": "Recent", "Template": "SELECT DocumentId FROM ContentItemIndex LIMIT @limit:3", "ReturnContentItems": true } ] },
            { "name": "AdminMenu", "data": [ { "Id": "a1", "Name": "Admin menus", "Enabled": true, "MenuItems": [ { "$type": "OrchardCore.AdminMenu.AdminNodes.LinkAdminNode, OrchardCore.AdminMenu", "LinkText": "Blog", "LinkUrl": "[js: '~/' + variables('prefix') + '/Contents/' + variables('blog')]" } ] } ] }
          ]
        }
        """;

    public const string Agency = """
        {
          "name": "Shape.Agency", "issetuprecipe": true, "categories": "",
          "variables": { "landing": "[js:uuid()]" },
          "steps": [
            { "name": "Feature", "enable": [ "OrchardCore.HomeRoute", "OrchardCore.Flows", "OrchardCore.Forms", "OrchardCore.Liquid", "OrchardCore.Media", "OrchardCore.Workflows", "TheAgencyTheme" ] },
            { "name": "Themes", "admin": "TheAdmin", "site": "TheAgencyTheme" },
            { "name": "Settings", "HomeRoute": { "Action": "Display", "Controller": "Item", "Area": "OrchardCore.Contents", "ContentItemId": "[js: variables('landing')]" } },
            { "name": "ContentDefinition",
              "ContentTypes": [
                { "Name": "LandingPage", "DisplayName": "Landing Page", "Settings": {}, "ContentTypePartDefinitionRecords": [
                  { "PartName": "LandingPage", "Name": "LandingPage" }, { "PartName": "AutoroutePart", "Name": "AutoroutePart" }, { "PartName": "TitlePart", "Name": "TitlePart" },
                  { "PartName": "BagPart", "Name": "Services", "Settings": { "ContentTypePartSettings": { "DisplayName": "Services" }, "BagPartSettings": { "ContainedContentTypes": [ "Service" ] } } },
                  { "PartName": "BagPart", "Name": "Team", "Settings": { "BagPartSettings": { "ContainedContentTypes": [ "Member" ] } } } ] },
                { "Name": "Service", "DisplayName": "Service", "ContentTypePartDefinitionRecords": [ { "PartName": "Service", "Name": "Service" }, { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" } ] },
                { "Name": "Member", "DisplayName": "Member", "ContentTypePartDefinitionRecords": [ { "PartName": "Member", "Name": "Member" } ] } ],
              "ContentParts": [
                { "Name": "LandingPage", "Settings": {}, "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Heading" }, { "FieldName": "LinkField", "Name": "Action", "Settings": { "LinkFieldSettings": { "LinkTextMode": 1 } } } ] },
                { "Name": "Service", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Icon" }, { "FieldName": "TextField", "Name": "Site" } ] },
                { "Name": "Member", "ContentPartFieldDefinitionRecords": [ { "FieldName": "TextField", "Name": "Position" }, { "FieldName": "SocialField", "Name": "Networks" } ] } ] },
            { "name": "content", "data": [
              { "ContentItemId": "[js: variables('landing')]", "ContentType": "LandingPage", "DisplayText": "[js: parameters('SiteName')]", "Latest": true, "Published": true, "Owner": "[js: parameters('AdminUserId')]", "TitlePart": { "Title": "[js: parameters('SiteName')]" }, "AutoroutePart": { "Path": "home" },
                "LandingPage": { "Heading": { "Text": "We build bridges" }, "Action": { "Url": "~/contact", "Text": "Talk to us" } },
                "Services": { "ContentItems": [ { "ContentItemId": "[js: uuid()]", "ContentType": "Service", "DisplayText": "Arches", "TitlePart": { "Title": "Arches" }, "Service": { "Icon": { "Text": "fa-bridge" }, "Site": { "Text": "https://arches.example" } }, "HtmlBodyPart": { "Html": "<p>Stone on stone</p>" } } ] },
                "Team": { "ContentItems": [ { "ContentItemId": "[js: uuid()]", "ContentType": "Member", "DisplayText": "Ada", "Member": { "Position": { "Text": "Mason in chief" }, "Networks": { "Items": [ "x" ] } } } ] } } ] },
            { "name": "Templates", "Templates": { "Content__Member": { "Content": "<h3>{{ Model.ContentItem | display_text }}</h3><a href='https://www.masons.example/ada'><i class='fab fa-x-twitter'></i></a>", "Description": "" } } },
            { "name": "WorkflowType", "data": [ { "WorkflowTypeId": "w1", "Name": "Contact", "IsEnabled": true, "Activities": [ { "ActivityId": "a", "Name": "HttpRequestEvent", "X": 0, "Y": 10, "IsStart": true, "Properties": { "HttpMethod": "POST", "Url": "[js: getUrlPrefix('/workflows/a')]" } } ], "Transitions": [] } ] }
          ]
        }
        """;

    public const string ComingSoon = """
        {
          "name": "Shape.ComingSoon", "issetuprecipe": true,
          "variables": { "page": "[js:uuid()]", "now": "[js: new Date().toISOString()]", "ready": "[js: const names = ['spring', 'spring']; var day = new Date(); return names[day.getDay() - day.getDay()] + ' of ' + day.getFullYear();]" },
          "steps": [
            { "name": "Feature", "enable": [ "OrchardCore.Flows", "OrchardCore.Forms", "OrchardCore.ReCaptcha", "OrchardCore.Workflows.Http", "TheComingSoonTheme" ] },
            { "name": "Themes", "site": "TheComingSoonTheme" },
            { "name": "Settings", "HomeRoute": { "Area": "OrchardCore.Contents", "ContentItemId": "[js: variables('page')]" }, "ReCaptchaSettings": { "SiteKey": "" } },
            { "name": "ContentDefinition", "ContentTypes": [
              { "Name": "ComingSoon", "DisplayName": "Coming Soon", "Settings": { "ContentTypeSettings": { "Creatable": true } }, "ContentTypePartDefinitionRecords": [ { "PartName": "ComingSoon" }, { "PartName": "TitlePart" }, { "PartName": "FlowPart" } ] },
              { "Name": "Form", "DisplayName": "Form", "Settings": { "ContentTypeSettings": { "Stereotype": "Widget" } }, "ContentTypePartDefinitionRecords": [ { "PartName": "FormPart", "Name": "FormPart" }, { "PartName": "FlowPart", "Name": "FlowPart" }, { "PartName": "FormElementPart", "Name": "FormElementPart" } ] },
              { "Name": "Html", "Settings": { "ContentTypeSettings": { "Stereotype": "Widget" } }, "ContentTypePartDefinitionRecords": [ { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" } ] } ] },
            { "name": "content", "data": [
              { "ContentItemId": "[js: variables('page')]", "ContentType": "ComingSoon", "DisplayText": "Nearly there", "Latest": true, "Published": true, "CreatedUtc": "[js: variables('now')]", "TitlePart": { "Title": "Nearly there" },
                "FlowPart": { "Widgets": [
                  { "ContentItemId": "[js: uuid()]", "ContentType": "Html", "HtmlBodyPart": { "Html": "<p>The doors open soon</p>" }, "FlowMetadata": { "Alignment": 3, "Size": 100 } },
                  { "ContentItemId": "[js: uuid()]", "ContentType": "Html", "HtmlBodyPart": { "Html": "[js: '<p>Open in ' + variables('ready') + '</p>']" } },
                  { "ContentItemId": "[js: uuid()]", "ContentType": "Html", "HtmlBodyPart": { "Html": "[js: [1, 2].map(String)]" } },
                  { "ContentItemId": "[js: uuid()]", "ContentType": "Form", "FormPart": { "Action": "[js: workflowHttpEventUrlResolve('x','y')]", "Method": "POST" }, "FormElementPart": { "Id": "f" }, "FlowPart": { "Widgets": [ { "ContentItemId": "[js: uuid()]", "ContentType": "Html", "HtmlBodyPart": { "Html": "<p>Leave your address</p>" } } ] } } ] } } ] }
          ]
        }
        """;

    /// <summary>Two forms, one that would be sent and one that asks, of types that Orchard Core defines by itself.</summary>
    public const string Forms = """
        {
          "name": "Shape.Forms", "issetuprecipe": true,
          "steps": [
            { "name": "Feature", "enable": [ "OrchardCore.Flows", "OrchardCore.Forms" ] },
            { "name": "ContentDefinition", "ContentTypes": [
              { "Name": "Page", "Settings": { "ContentTypeSettings": { "Creatable": true } }, "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "AutoroutePart", "Name": "AutoroutePart" }, { "PartName": "FlowPart", "Name": "FlowPart" } ] } ] },
            { "name": "content", "data": [
              { "ContentItemId": "page-contact", "ContentType": "Page", "DisplayText": "Contact", "Latest": true, "Published": true, "TitlePart": { "Title": "Contact" }, "AutoroutePart": { "Path": "contact" }, "FlowPart": { "Widgets": [
                { "ContentItemId": "f1", "ContentType": "Form", "FormElementPart": { "Id": null }, "FormPart": { "Action": "/workflows/Invoke?token=x", "Method": "POST", "WorkflowTypeId": "w1", "EncType": "application/x-www-form-urlencoded" }, "FlowPart": { "Widgets": [
                  { "ContentItemId": "f11", "ContentType": "ValidationSummary", "ValidationSummaryPart": { "ModelOnly": false } },
                  { "ContentItemId": "f12", "ContentType": "Label", "DisplayText": "Your name", "TitlePart": { "Title": "Your name" }, "FormElementPart": { "Id": null }, "LabelPart": { "For": "name" } },
                  { "ContentItemId": "f13", "ContentType": "Input", "FormInputElementPart": { "Name": "Name" }, "FormElementPart": { "Id": "name" }, "InputPart": { "Type": "text", "DefaultValue": null, "Placeholder": null } },
                  { "ContentItemId": "f14", "ContentType": "TextArea", "FormInputElementPart": { "Name": "Message" }, "FormElementPart": { "Id": "message" }, "TextAreaPart": { "DefaultValue": "<b>Hello</b>", "Placeholder": "Say it" } },
                  { "ContentItemId": "f15", "ContentType": "Button", "FormInputElementPart": { "Name": "Send" }, "FormElementPart": { "Id": "" }, "ButtonPart": { "Text": "Send it", "Type": "submit" } } ] } },
                { "ContentItemId": "f2", "ContentType": "Form", "FormPart": { "Action": "~/find", "Method": "GET" }, "FlowPart": { "Widgets": [
                  { "ContentItemId": "f21", "ContentType": "Select", "FormInputElementPart": { "Name": "where" }, "FormElementPart": { "Id": "where" }, "FormElementLabelPart": { "Option": "Standard", "Label": "Where" }, "SelectPart": { "Options": [ { "Text": "North", "Value": "n" }, { "Text": "South", "Value": "s" } ], "DefaultValue": "s", "Editor": "Dropdown" } },
                  { "ContentItemId": "f22", "ContentType": "Input", "FormInputElementPart": { "Name": "go" }, "FormElementPart": { "Id": "go" }, "InputPart": { "Type": "submit", "DefaultValue": "Find" } } ] } } ] } } ] }
          ]
        }
        """;

    public const string Homeless = """
        {
          "name": "Shape.Homeless", "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [ "Contents", "Lists", "Pages", "Search" ] },
            { "name": "ContentDefinition",
              "ContentTypes": [
                { "Name": "Book", "DisplayName": "Boek", "Settings": { "PublicTypeSettings": { "Name": "boeken", "Title": "Boeken" } }, "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "AutoroutePart", "Name": "AutoroutePart" } ] },
                { "Name": "Article", "DisplayName": "Artikel", "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" }, { "PartName": "AutoroutePart", "Name": "AutoroutePart" }, { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" } ] } ] },
            { "name": "content", "data": [
              { "ContentItemId": "b1", "ContentType": "Book", "DisplayText": "De reis", "Latest": true, "Published": true, "TitlePart": { "Title": "De reis" }, "AutoroutePart": { "Path": "boeken/de-reis" } },
              { "ContentItemId": "a1", "ContentType": "Article", "DisplayText": "Over ons", "Latest": true, "Published": true, "TitlePart": { "Title": "Over ons" }, "AutoroutePart": { "Path": "over-ons" }, "HtmlBodyPart": { "Html": "<p>Wij zijn er.</p>" } } ] }
          ]
        }
        """;

    public const string Headless = """
        {
          "name": "Shape.Headless", "issetuprecipe": true,
          "steps": [
            { "name": "feature", "enable": [ "OrchardCore.Admin", "OrchardCore.HomeRoute", "OrchardCore.Apis.GraphQL", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.Lists", "OrchardCore.OpenId.Server", "OrchardCore.OpenId.Validation", "OrchardCore.Queries", "OrchardCore.Search.Lucene", "OrchardCore.Users", "TheAdmin" ] },
            { "name": "themes", "admin": "TheAdmin", "site": "" },
            { "name": "Roles", "Roles": [ { "Name": "Anonymous", "Permissions": [ "ViewContent", "ExecuteGraphQL" ] } ] },
            { "name": "Settings", "HomeRoute": { "Action": "Index", "Controller": "Admin", "Area": "OrchardCore.Admin" }, "LoginSettings": { "UseSiteTheme": false } },
            { "name": "lucene-index", "Indices": [ { "Search": { "AnalyzerName": "standardanalyzer", "IndexLatest": false, "IndexedContentTypes": [ "Article" ] } } ] }
          ]
        }
        """;
}
